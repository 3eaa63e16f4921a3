namespace Matching.Samples.Names;

/// <summary>Names from Poland to the Balkans.</summary>
internal static class EasternEurope
{
    public static Origin Poland { get; } = new()
    {
        Women = ["Agnieszka", "Katarzyna", "Magdalena", "Ewa", "Joanna", "Zofia", "Monika", "Karolina"],
        Men = ["Piotr", "Tomasz", "Michał", "Paweł", "Jakub", "Marcin", "Łukasz", "Adam"],
        Surnames = ["Nowak", "Kowalski", "Wiśniewski", "Zieliński", "Mazur", "Dąbrowski", "Wójcik", "Krawczyk"],
        Languages = ["pl"],
        SpeakEnglish = 75,
    };

    public static Origin Romania { get; } = new()
    {
        Women = ["Ioana", "Andreea", "Elena", "Raluca", "Mihaela", "Alina"],
        Men = ["Andrei", "Mihai", "Bogdan", "Radu", "Vlad", "Cristian"],
        Surnames = ["Popescu", "Ionescu", "Dumitru", "Stan", "Munteanu", "Georgescu"],
        Languages = ["ro"],
        SpeakEnglish = 75,
    };

    public static Origin Ukraine { get; } = new()
    {
        Women = ["Oksana", "Iryna", "Olena", "Natalia", "Kateryna", "Yulia"],
        Men = ["Andriy", "Taras", "Bohdan", "Oleh", "Dmytro", "Serhiy"],
        Surnames = ["Shevchenko", "Kovalenko", "Bondarenko", "Tkachenko", "Melnyk", "Kravchuk"],
        Languages = ["uk", "ru"],
        SpeakEnglish = 65,
    };

    public static Origin Bosnia { get; } = new()
    {
        Women = ["Amela", "Selma", "Lejla", "Aida", "Jasmina", "Emina"],
        Men = ["Adnan", "Emir", "Haris", "Nermin", "Mirza", "Kenan"],
        Surnames = ["Hodžić", "Begić", "Delić", "Kovačević", "Mujić", "Halilović"],
        Languages = ["bs"],
        SpeakEnglish = 60,
    };

    public static Origin Lithuania { get; } = new()
    {
        Women = ["Rasa", "Ieva", "Agnė", "Jurga", "Simona"],
        Men = ["Tomas", "Mantas", "Lukas", "Rokas", "Darius"],
        Surnames = ["Kazlauskas", "Petrauskas", "Jankauskas", "Butkus", "Žukas"],
        Languages = ["lt", "ru"],
        SpeakEnglish = 75,
    };
}
