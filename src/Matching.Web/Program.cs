using Matching;
using Matching.Web.Access;
using Matching.Web.Demo;
using Matching.Web.Hosting;
using Matching.Web.Jobs;
using Matching.Web.Localisation;
using Matching.Web.Pages;
using Matching.Web.Pages.Cases;
using Matching.Web.Pages.FollowUps;
using Matching.Web.Pages.Link;
using Matching.Web.Pages.Matches;
using Matching.Web.Pages.Messages;
using Matching.Web.Pages.People;
using Matching.Web.Pages.Results;
using Matching.Web.Pages.Rounds;
using Matching.Web.Pages.Suggestions;
using Matching.Web.Pages.Surveys;
using Matching.Web.Pages.Today;

Launch.SayWhyItDoesNotStart();
var builder = WebApplication.CreateBuilder(Launch.Options(args));
builder.ListenByDefault();
builder.RefuseUnsafeSettings();

builder.Services.AddMatching(builder.Configuration);
builder.Services.AddLanguages(builder.Environment);
builder.AddProxies();
builder.AddAccess();
builder.Services.AddStaffPages();
builder.Services.AddPeoplePages();
builder.Services.AddSuggestionPages();
builder.Services.AddRoundPages();
builder.Services.AddMatchPages();
builder.Services.AddSurveyPages();
builder.Services.AddFollowUpPages();
builder.Services.AddCasePages();
builder.Services.AddResultsPages();
builder.Services.AddMessagePages();
builder.Services.AddToday();
builder.Services.AddLinkPages();
builder.Services.AddJobs(builder.Configuration);
builder.Services.AddHealth();
builder.Services.AddDemo(builder.Configuration);

var app = builder.Build();
await app.PrepareDatabaseAsync();
await app.FillDemoAsync();

app.UseProxies();
app.UseSecurityHeaders();
app.UseErrorPages();
app.UseRequestLocalization();
app.UseReceiversLanguage();
app.UseRouting();
app.UseRateLimiter();
app.UseAuthentication();
app.UseAuthorization();
app.UseRefuseNul();

app.MapStaticAssets().AllowAnonymous();
app.MapRazorPages();
app.MapLanguageSwitch();
app.MapHealth();
app.MapNothingElse();

await app.RunAsync();
