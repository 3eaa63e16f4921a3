namespace Matching.Samples.Names;

/// <summary>Names from the rest of western and southern Europe.</summary>
internal static class WesternEurope
{
    public static Origin Britain { get; } = new()
    {
        Women = ["Emma", "Charlotte", "Lucy", "Hannah", "Gemma", "Sophie", "Rachel", "Claire"],
        Men = ["James", "Oliver", "Daniel", "Thomas", "Gareth", "Simon", "Andrew", "Neil"],
        Surnames = ["Taylor", "Wright", "Hughes", "Walker", "Bennett", "Foster", "Hill", "Reid"],
        Languages = ["en"],
        SpeakEnglish = 100,
    };

    public static Origin Germany { get; } = new()
    {
        Women = ["Anna", "Julia", "Katharina", "Lena", "Franziska", "Sabine", "Miriam"],
        Men = ["Jan", "Stefan", "Florian", "Matthias", "Tobias", "Felix", "Moritz"],
        Surnames = ["Schneider", "Becker", "Hoffmann", "Krüger", "Vogel", "Braun", "Lorenz"],
        Languages = ["de"],
        SpeakEnglish = 95,
    };

    public static Origin France { get; } = new()
    {
        Women = ["Camille", "Chloé", "Élise", "Manon", "Sandrine", "Aurélie"],
        Men = ["Julien", "Nicolas", "Antoine", "Mathieu", "Rémi", "Thibault"],
        Surnames = ["Laurent", "Moreau", "Girard", "Fontaine", "Mercier", "Dubois"],
        Languages = ["fr"],
        SpeakEnglish = 85,
    };

    public static Origin Spain { get; } = new()
    {
        Women = ["Lucía", "Marta", "Carmen", "Elena", "Ana", "Irene", "Nuria"],
        Men = ["Javier", "Pablo", "Sergio", "Álvaro", "Diego", "Carlos", "Iván"],
        Surnames = ["García", "Romero", "Navarro", "Torres", "Vidal", "Serrano", "Molina"],
        Languages = ["es"],
        SpeakEnglish = 80,
    };

    public static Origin Italy { get; } = new()
    {
        Women = ["Giulia", "Chiara", "Francesca", "Elisa", "Silvia", "Valentina"],
        Men = ["Marco", "Luca", "Matteo", "Davide", "Andrea", "Paolo"],
        Surnames = ["Rossi", "Conti", "Greco", "Ferrari", "Marino", "Gallo"],
        Languages = ["it"],
        SpeakEnglish = 80,
    };

    public static Origin Greece { get; } = new()
    {
        Women = ["Eleni", "Katerina", "Maria", "Sofia", "Dimitra"],
        Men = ["Giorgos", "Nikos", "Kostas", "Yannis", "Dimitris"],
        Surnames = ["Papadopoulos", "Nikolaidis", "Georgiou", "Pappas", "Vlahos"],
        Languages = ["el"],
        SpeakEnglish = 85,
    };

    public static Origin Portugal { get; } = new()
    {
        Women = ["Inês", "Joana", "Catarina", "Rita", "Mariana"],
        Men = ["João", "Tiago", "Pedro", "Rui", "Nuno"],
        Surnames = ["Silva", "Ferreira", "Costa", "Carvalho", "Teixeira"],
        Languages = ["pt"],
        SpeakEnglish = 85,
    };
}
