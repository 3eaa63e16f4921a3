namespace Matching.Samples.Names;

/// <summary>Names from Syria to Iran.</summary>
internal static class MiddleEast
{
    public static Origin Syria { get; } = new()
    {
        Women = ["Amira", "Rasha", "Lina", "Hala", "Nour", "Samar", "Dima", "Rima", "Yara", "Abir"],
        Men = ["Omar", "Khaled", "Samer", "Bassel", "Firas", "Tarek", "Anas", "Ziad", "Majd", "Wael"],
        Surnames = ["Haddad", "Al-Masri", "Khoury", "Darwish", "Saleh", "Nassar", "Kabbani", "Sabbagh", "Hamdan", "Shami"],
        Languages = ["ar"],
        SpeakEnglish = 35,
    };

    public static Origin Iraq { get; } = new()
    {
        Women = ["Zainab", "Shahad", "Noor", "Huda", "Israa", "Sura", "Maryam", "Ruqaya"],
        Men = ["Ali", "Hassan", "Mustafa", "Haider", "Sajad", "Karrar", "Yasin", "Ahmed"],
        Surnames = ["Al-Jabouri", "Kadhim", "Jasim", "Abbas", "Hashim", "Al-Obaidi", "Salman", "Mahdi"],
        Languages = ["ar"],
        SpeakEnglish = 30,
    };

    public static Origin Kurdistan { get; } = new()
    {
        Women = ["Berfin", "Rojda", "Zilan", "Shilan", "Evin", "Hêvi", "Nasrin"],
        Men = ["Azad", "Baran", "Dilan", "Rebin", "Serdar", "Soran", "Hiwa"],
        Surnames = ["Aziz", "Rasoul", "Karim", "Barzan", "Hamawandi", "Sharif", "Amin"],
        Languages = ["ku", "ar"],
        SpeakEnglish = 25,
    };

    public static Origin Lebanon { get; } = new()
    {
        Women = ["Rania", "Mira", "Layal", "Nadine", "Farah", "Joelle", "Maya"],
        Men = ["Fadi", "Jad", "Rami", "Elias", "Karim", "Bilal", "Walid"],
        Surnames = ["Mansour", "Fares", "Saad", "Nasser", "Haidar", "Aoun", "Issa"],
        Languages = ["ar"],
        SpeakEnglish = 60,
    };

    public static Origin Iran { get; } = new()
    {
        Women = ["Shirin", "Parisa", "Niloufar", "Leila", "Mahsa", "Golnaz", "Azadeh", "Setareh"],
        Men = ["Arash", "Kian", "Babak", "Reza", "Omid", "Siavash", "Dariush", "Navid"],
        Surnames = ["Ahmadi", "Karimi", "Hosseini", "Moradi", "Tehrani", "Rahimi", "Farahani", "Jafari"],
        Languages = ["fa"],
        SpeakEnglish = 70,
    };

    public static Origin Turkey { get; } = new()
    {
        Women = ["Elif", "Zeynep", "Ayşe", "Derya", "Selin", "Esra", "Gül", "Büşra"],
        Men = ["Emre", "Mehmet", "Can", "Burak", "Serkan", "Murat", "Yusuf", "Onur"],
        Surnames = ["Yılmaz", "Demir", "Kaya", "Şahin", "Öztürk", "Aydın", "Çelik", "Arslan"],
        Languages = ["tr"],
        SpeakEnglish = 55,
    };
}
