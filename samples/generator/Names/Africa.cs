namespace Matching.Samples.Names;

/// <summary>Names from Morocco to Ghana.</summary>
internal static class Africa
{
    public static Origin Somalia { get; } = new()
    {
        Women = ["Hodan", "Ayaan", "Fadumo", "Ifrah", "Sagal", "Nimco", "Hibaaq", "Deqa"],
        Men = ["Abdi", "Liban", "Mahad", "Yusuf", "Guled", "Warsame", "Bile", "Cabdi"],
        Surnames = ["Warsame", "Farah", "Hassan", "Jama", "Abdullahi", "Mohamud", "Aden", "Dirie"],
        Languages = ["so"],
        SpeakEnglish = 30,
    };

    public static Origin Eritrea { get; } = new()
    {
        Women = ["Selam", "Luwam", "Feven", "Semhar", "Winta", "Saba", "Rahel"],
        Men = ["Yonas", "Filmon", "Natnael", "Robel", "Merhawi", "Tesfay", "Samuel"],
        Surnames = ["Tesfay", "Ghebre", "Haile", "Kidane", "Mehari", "Berhe", "Weldu"],
        Languages = ["ti"],
        SpeakEnglish = 25,
    };

    public static Origin Morocco { get; } = new()
    {
        Women = ["Salma", "Imane", "Hajar", "Soukaina", "Meryem", "Nadia"],
        Men = ["Younes", "Ayoub", "Hamza", "Mehdi", "Ilyas", "Rachid"],
        Surnames = ["Benali", "El-Amrani", "Bouzid", "Tahiri", "Idrissi", "Chaoui"],
        Languages = ["ar", "fr"],
        SpeakEnglish = 45,
    };

    public static Origin Ghana { get; } = new()
    {
        Women = ["Akosua", "Abena", "Efua", "Ama", "Adwoa", "Esi"],
        Men = ["Kwame", "Kofi", "Kwabena", "Yaw", "Kojo", "Ebo"],
        Surnames = ["Mensah", "Owusu", "Boateng", "Asante", "Appiah", "Osei"],
        Languages = ["tw", "en"],
        SpeakEnglish = 100,
    };

    public static Origin Nigeria { get; } = new()
    {
        Women = ["Ngozi", "Chioma", "Adaeze", "Folake", "Yetunde", "Ifeoma"],
        Men = ["Chinedu", "Emeka", "Tunde", "Obinna", "Femi", "Segun"],
        Surnames = ["Okafor", "Adeyemi", "Nwosu", "Balogun", "Eze", "Ogunleye"],
        Languages = ["en", "yo"],
        SpeakEnglish = 100,
    };

    public static Origin Kenya { get; } = new()
    {
        Women = ["Wanjiru", "Achieng", "Njeri", "Akinyi", "Makena"],
        Men = ["Kamau", "Otieno", "Mwangi", "Kiprop", "Juma"],
        Surnames = ["Odhiambo", "Njoroge", "Wambui", "Mutua", "Kariuki"],
        Languages = ["sw", "en"],
        SpeakEnglish = 100,
    };
}
