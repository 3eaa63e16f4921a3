namespace Matching.Samples.Names;

/// <summary>Names from the Americas.</summary>
internal static class Americas
{
    public static Origin UnitedStates { get; } = new()
    {
        Women = ["Megan", "Ashley", "Lauren", "Katie", "Brooke", "Allison", "Jennifer", "Erin"],
        Men = ["Brian", "Kevin", "Tyler", "Ryan", "Scott", "Jason", "Eric", "Matthew"],
        Surnames = ["Johnson", "Miller", "Parker", "Collins", "Brooks", "Murphy", "Sullivan", "Coleman"],
        Languages = ["en"],
        SpeakEnglish = 100,
    };

    public static Origin Canada { get; } = new()
    {
        Women = ["Heather", "Kelsey", "Danielle", "Amy", "Brianne"],
        Men = ["Ian", "Derek", "Colin", "Trevor", "Grant"],
        Surnames = ["Campbell", "MacLeod", "Fraser", "Gagnon", "Stewart"],
        Languages = ["en", "fr"],
        SpeakEnglish = 100,
    };

    public static Origin Brazil { get; } = new()
    {
        Women = ["Juliana", "Fernanda", "Camila", "Larissa", "Patrícia", "Beatriz"],
        Men = ["Rafael", "Gustavo", "Thiago", "Leandro", "Felipe", "Bruno"],
        Surnames = ["Oliveira", "Souza", "Pereira", "Almeida", "Barbosa", "Ribeiro"],
        Languages = ["pt"],
        SpeakEnglish = 65,
    };

    public static Origin Mexico { get; } = new()
    {
        Women = ["Alejandra", "Gabriela", "Mónica", "Daniela", "Verónica"],
        Men = ["Luis", "Alejandro", "Ricardo", "Héctor", "Óscar"],
        Surnames = ["Hernández", "Ramírez", "Ortega", "Castillo", "Flores"],
        Languages = ["es"],
        SpeakEnglish = 70,
    };
}
