using System.Collections.Frozen;
using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Orders.Directory;

/// <summary>Roles as bodies write them, in lists and in talk.</summary>
public static class RoleWords
{
    private static readonly FrozenDictionary<string, Role> Names = new Dictionary<string, Role>(StringComparer.OrdinalIgnoreCase)
    {
        ["official"] = Role.Official, ["responsible official"] = Role.Official, ["责任人"] = Role.Official, ["具体责任人"] = Role.Official,
        ["科室责任人"] = Role.Official, ["经办人"] = Role.Official, ["承办人"] = Role.Official, ["联络员"] = Role.Official, ["科室负责人"] = Role.Official,
        ["coordinator"] = Role.Coordinator, ["rectification office"] = Role.Coordinator, ["整改办"] = Role.Coordinator, ["整改办公室"] = Role.Coordinator,
        ["巡察整改办"] = Role.Coordinator, ["整改专班"] = Role.Coordinator, ["协调员"] = Role.Coordinator, ["整改协调员"] = Role.Coordinator, ["整改办成员"] = Role.Coordinator,
        ["leader"] = Role.Leader, ["领导"] = Role.Leader, ["分管领导"] = Role.Leader, ["责任领导"] = Role.Leader, ["牵头领导"] = Role.Leader, ["主要领导"] = Role.Leader,
        ["书记"] = Role.Leader, ["党组书记"] = Role.Leader, ["党委书记"] = Role.Leader, ["党支部书记"] = Role.Leader, ["secretary"] = Role.Leader, ["party secretary"] = Role.Leader,
        ["inspector"] = Role.Inspector, ["inspection office"] = Role.Inspector, ["巡察办"] = Role.Inspector, ["巡察组"] = Role.Inspector, ["巡察干部"] = Role.Inspector,
        ["巡视办"] = Role.Inspector, ["巡视组"] = Role.Inspector, ["纪委"] = Role.Inspector, ["纪检监察组"] = Role.Inspector,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the name is that of the party secretary (书记), who is told what is late.</summary>
    public static bool IsSecretary(string name) =>
        Find(name) == Role.Leader && (name.Trim().EndsWith("书记", StringComparison.Ordinal) || name.Contains("secretary", StringComparison.OrdinalIgnoreCase));

    /// <summary>The role of that name, or null where it is none.</summary>
    public static Role? Find(string name) => Names.TryGetValue(name.Trim(), out var role) ? role : null;
}
