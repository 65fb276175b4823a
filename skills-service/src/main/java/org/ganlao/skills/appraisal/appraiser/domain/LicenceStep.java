package org.ganlao.skills.appraisal.appraiser.domain;

/** What is done to a licence. */
public enum LicenceStep {
    SUSPEND("suspended"),
    REINSTATE("reinstated"),
    REVOKE("revoked");

    private final String verb;

    LicenceStep(String verb) {
        this.verb = verb;
    }

    /** In the past tense, as in the event's type. */
    public String verb() {
        return verb;
    }
}
