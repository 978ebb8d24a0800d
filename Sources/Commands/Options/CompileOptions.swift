internal import ArgumentParser

/// Which reports are made of notes, and where they go.
struct CompileOptions: ParsableArguments {
  @OptionGroup var output: OutputOptions
  @OptionGroup var edition: EditionOptions
  @OptionGroup var formats: ReportFormatOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var allowance: AllowanceOptions
}
