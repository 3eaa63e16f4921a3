namespace Matching.Web.Demo;

/// <summary>Names the sentences of the demo.</summary>
public sealed class DemoTexts;
