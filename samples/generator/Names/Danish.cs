namespace Matching.Samples.Names;

/// <summary>Names of most hosts and mentors.</summary>
internal static class Danish
{
    public static Origin Denmark { get; } = new()
    {
        Women = 
        [
            "Anne", "Mette", "Kirsten", "Hanne", "Lene", "Susanne", "Pernille", "Camilla", "Line", "Ida", "Karen",
            "Birgitte", "Lone", "Marianne", "Signe", "Astrid", "Bente", "Inger", "Louise", "Nanna", "Tove", "Ulla",
            "Rikke", "Trine", "Dorthe", "Vibeke",
        ],
        Men = 
        [
            "Søren", "Jens", "Lars", "Peter", "Henrik", "Mads", "Anders", "Niels", "Kasper", "Jakob", "Torben", "Ole",
            "Finn", "Bjarne", "Morten", "Rasmus", "Frederik", "Kristian", "Asger", "Emil", "Hans", "Flemming", "Jørgen",
            "Thomas", "Mikkel", "Steen",
        ],
        Surnames = 
        [
            "Jensen", "Nielsen", "Hansen", "Pedersen", "Andersen", "Christensen", "Larsen", "Sørensen", "Rasmussen",
            "Petersen", "Madsen", "Kristensen", "Olsen", "Thomsen", "Møller", "Knudsen", "Mortensen", "Poulsen", "Lund",
            "Holm", "Østergaard", "Kjær", "Bach", "Dahl", "Bruun", "Skov", "Nørgaard", "Vestergaard", "Friis", "Winther",
        ],
        Languages = ["da"],
        SpeakEnglish = 90,
    };
}
