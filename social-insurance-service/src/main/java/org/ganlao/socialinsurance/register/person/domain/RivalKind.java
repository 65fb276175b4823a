package org.ganlao.socialinsurance.register.person.domain;

/** Records of which a person has only one at a time. */
public enum RivalKind {
    PENSION("pension", "a.state not in ('REFUSED', 'ANNULLED') and b.state not in ('REFUSED', 'ANNULLED')"),
    ACCOUNT_INHERITANCE(
            "account_inheritance", "a.insurance = b.insurance and a.annul_reason is null and b.annul_reason is null"),
    /** Heir and dead turned out to be one person. */
    OWN_INHERITANCE("account_inheritance", "a.id = b.id and a.person = a.heir and a.annul_reason is null"),
    DEEMED_SERVICE("deemed_service", RivalKind.overlapping("from_day", "until_day")),
    RETIREE_CARE("retiree_care", RivalKind.overlapping("since", "until")),
    LIVING_SUBSIDY("living_subsidy", RivalKind.overlapping("since", "until"));

    private final String table;
    private final String rivalry;

    RivalKind(String table, String rivalry) {
        this.table = table;
        this.rivalry = rivalry;
    }

    private static String overlapping(String first, String until) {
        return "daterange(a.%1$s, a.%2$s) && daterange(b.%1$s, b.%2$s) and a.annul_reason is null and b.annul_reason is null"
                .formatted(first, until);
    }

    public String table() {
        return table;
    }

    /** When two rows {@code a} and {@code b} of one person cannot both stand. */
    public String rivalry() {
        return rivalry;
    }
}
