namespace RectifyBot.Bot.Words;

/// <summary>The sentences by name; their placeholders are these methods' parameters, in order.</summary>
public sealed partial class Phrases
{
#pragma warning disable CS1591 // The names are the documentation; the sentences stand in the resources.
    public string PleaseConfirm => Say();

    public string Confirm => Say();

    public string Drop => Say();

    public string ConfirmMine => Say();

    public string WaitsForAuthor => Say();

    public string Dropped => Say();

    public string AlreadyDropped => Say();

    public string Correct => Say();

    public string SkipThis => Say();

    public string Yes => Say();

    public string Comma => Say();

    public string Open => Say();

    public string Close => Say();

    public string LongTerm => Say();

    public string NoClaim => Say();

    public string NoChange => Say();

    public string NoOpenMeasures => Say();

    public string NoOffice => Say();

    public string FieldMeasure => Say();

    public string FieldStatus => Say();

    public string FieldOccurred => Say();

    public string FieldOccurredInput => Say();

    public string FieldDue => Say();

    public string FieldDocuments => Say();

    public string FieldQuantities => Say();

    public string FieldQuantitiesInput => Say();

    public string FieldBlocked => Say();

    public string ScopeMine => Say();

    public string ScopeAll => Say();

    public string PreviousPage => Say();

    public string NextPage => Say();

    public string NoHistory => Say();

    public string Help => Say();

    public string HelpCoordinator => Say();

    public string NotUnderstood => Say();

    public string UnknownButton => Say();

    public string QuestionGone => Say();

    public string Done => Say();

    public string WhichMeasure => Say();

    public string WhichOfThese => Say();

    public string WhoAreYou => Say();

    public string NotBound => Say();


    public string NothingRecorded => Say();

    public string NothingRecordedThen => Say();

    public string Recorded(int sequence) => Fill([sequence]);

    public string AlreadyRecorded(int sequence) => Fill([sequence]);

    public string ReadFrom(string words) => Fill([words]);

    public string ReceiptFoot(string by, string at, string hash) => Fill([by, at, hash]);

    public string DuePromised(string day) => Fill([day]);

    public string UntilDay(string day) => Fill([day]);

    public string PageOf(int page, int pages) => Fill([page, pages]);

    public string TooManyMeasures(int count, int atMost) => Fill([count, atMost]);

    public string NotInMessage(string fields) => Fill([fields]);

    public string MessageTooLong(int length, int atMost) => Fill([length, atMost]);

    public string Greeting(string name, string organisation, int open, int overdue) => Fill([name, organisation, open, overdue]);

    public string YouAre(string name, string organisation) => Fill([name, organisation]);

    public string SummaryLine(string name, int problems, int measures, int closed, int open, int completed, int overdue, int soon, string rate) =>
        Fill([name, problems, measures, closed, open, completed, overdue, soon, rate]);

    public string SummaryOffice(string name, int completed, int measures, string rate, int overdue) =>
        Fill([name, completed, measures, rate, overdue]);

    public string FieldTally => Say();

    public string TallyTotal => Say();

    public string ImportRead(string name) => Fill([name]);

    public string ImportAssigns(int rows) => Fill([rows]);

    public string ImportOtherBody(string organisation) => Fill([organisation]);

    public string ImportAsOurs => Say();

    public string DoImport => Say();

    public string DoNotImport => Say();

    public string AndMore(int count) => Fill([count]);

    public string Download => Say();

    public string Secret => Say();

    public string FilesAlone => Say();

    public string PapersElsewhere => Say();

    public string WithoutMeasures(int count) => Fill([count]);

    public string Assigned(int count) => Fill([count]);

    public string LeftAsItWas => Say();

    public string PleaseConfirmPlan => Say();

    public string TooManyPlanned(int count, int atMost) => Fill([count, atMost]);

    public string Planned(int problem, int count, int sequence) => Fill([problem, count, sequence]);

    public string AlreadyPlanned(int problem) => Fill([problem]);

    public string Fault(string reference) => Fill([reference]);

    public string WeekendsOnly(int year) => Fill([year]);
}
