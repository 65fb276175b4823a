package org.ganlao.laborrights.relation.contract.domain;

/** What can happen to a contract. */
public enum ActKind {
    /** 签订. */
    SIGN("signed"),
    /** 续订. */
    RENEW("renewed"),
    /** 变更. */
    CHANGE("changed"),
    /** 中止履行. */
    SUSPEND("suspended"),
    /** 恢复履行. */
    RESUME("resumed"),
    /** 终止或解除. */
    END("ended"),
    /** 更正: an act was recorded wrongly and is stated anew. */
    CORRECT("corrected"),
    /** 撤销: an act, or with none named the whole contract, never was. */
    ANNUL("annulled");

    private final String verb;

    ActKind(String verb) {
        this.verb = verb;
    }

    /** In the past tense, as events say it. */
    public String verb() {
        return verb;
    }
}
