/// The format of an overview of municipalities.
enum OverviewForm: String, NamedFormat {
  case markdown = "md"
  case html, csv, json
}
