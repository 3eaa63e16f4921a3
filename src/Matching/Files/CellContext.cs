namespace Matching.Files;

/// <param name="Separator">The file's separator; with ";" a comma is a decimal sign.</param>
/// <param name="Year">The year in which the file is read: nobody is born after it.</param>
public readonly record struct CellContext(char Separator, int Year);
