namespace Matching.Samples.Names;

/// <summary>Names from Pakistan to the Philippines.</summary>
internal static class Asia
{
    public static Origin India { get; } = new()
    {
        Women = ["Priya", "Ananya", "Deepa", "Kavita", "Lakshmi", "Meera", "Neha", "Pooja", "Sunita", "Divya"],
        Men = ["Rahul", "Arjun", "Vikram", "Sanjay", "Amit", "Rohan", "Karthik", "Suresh", "Nikhil", "Anil"],
        Surnames = ["Sharma", "Patel", "Iyer", "Reddy", "Nair", "Gupta", "Menon", "Rao", "Joshi", "Kulkarni"],
        Languages = ["hi", "en"],
        SpeakEnglish = 100,
    };

    public static Origin Pakistan { get; } = new()
    {
        Women = ["Ayesha", "Sana", "Hina", "Mehwish", "Saima", "Fatima", "Rabia"],
        Men = ["Usman", "Bilal", "Hamza", "Faisal", "Imran", "Asad", "Zeeshan"],
        Surnames = ["Khan", "Malik", "Butt", "Qureshi", "Chaudhry", "Raja", "Mirza"],
        Languages = ["ur", "en"],
        SpeakEnglish = 100,
    };

    public static Origin Afghanistan { get; } = new()
    {
        Women = ["Parwin", "Zahra", "Shabnam", "Laila", "Farida", "Marwa", "Sahar"],
        Men = ["Farid", "Najib", "Hamid", "Jawad", "Mirwais", "Rahim", "Sohrab"],
        Surnames = ["Noori", "Rahmani", "Sadat", "Haidari", "Popal", "Stanekzai", "Yousufi"],
        Languages = ["fa", "ps"],
        SpeakEnglish = 20,
    };

    public static Origin Bangladesh { get; } = new()
    {
        Women = ["Nusrat", "Farzana", "Tasnim", "Sharmin", "Rumana"],
        Men = ["Tanvir", "Rakib", "Mahmud", "Sohel", "Arif"],
        Surnames = ["Rahman", "Hossain", "Chowdhury", "Akter", "Miah"],
        Languages = ["bn", "en"],
        SpeakEnglish = 100,
    };

    public static Origin China { get; } = new()
    {
        Women = ["Li-Na", "Xiaomei", "Yan", "Jing", "Fang", "Meiling", "Yue"],
        Men = ["Wei", "Jun", "Ming", "Hao", "Lei", "Tao", "Feng"],
        Surnames = ["Wang", "Zhang", "Chen", "Liu", "Zhao", "Huang", "Lin"],
        Languages = ["zh"],
        SpeakEnglish = 75,
    };

    public static Origin Philippines { get; } = new()
    {
        Women = ["Maricel", "Jocelyn", "Rowena", "Grace", "Liza", "Analyn"],
        Men = ["Jomar", "Ramon", "Rodel", "Noel", "Dennis", "Arnel"],
        Surnames = ["Santos", "Reyes", "Cruz", "Bautista", "Ramos", "Villanueva"],
        Languages = ["tl", "en"],
        SpeakEnglish = 100,
    };

    public static Origin Vietnam { get; } = new()
    {
        Women = ["Linh", "Thuy", "Mai", "Huong", "Ngoc", "Lan"],
        Men = ["Minh", "Duc", "Tuan", "Hieu", "Quang", "Son"],
        Surnames = ["Nguyen", "Tran", "Pham", "Le", "Vu", "Dang"],
        Languages = ["vi"],
        SpeakEnglish = 45,
    };

    public static Origin Burma { get; } = new()
    {
        Women = ["Thida", "Khin", "Nilar"],
        Men = ["Kyaw", "Zaw", "Htun"],
        Surnames = ["Win", "Aung", "Lwin"],
        Languages = ["my"],
        SpeakEnglish = 0,
    };
}
