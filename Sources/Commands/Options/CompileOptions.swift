internal import ArgumentParser

/// The options of `compile` and of the commands that compile again and again.
struct CompileOptions: ParsableArguments {
  @OptionGroup var output: OutputOptions
  @OptionGroup var edition: EditionOptions
  @OptionGroup var formats: ReportFormatOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var allowance: AllowanceOptions
}
