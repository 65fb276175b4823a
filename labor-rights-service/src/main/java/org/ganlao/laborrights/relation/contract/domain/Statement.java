package org.ganlao.laborrights.relation.contract.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What an act states.
 *
 * @param on day from which it holds; of an end the last day of the contract
 * @param terms of a signing or a renewal alone
 * @param term of a change of the term alone
 * @param work what is stated or changed of it, never null
 * @param ground of an end alone
 */
public record Statement(LocalDate on, Terms terms, Term term, Work work, EndGround ground) {

    public Statement {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(work, "work");
    }

    /** Of a signing or a renewal. */
    public static Statement agreed(Terms terms, Work work) {
        return new Statement(terms.startsOn(), terms, null, work, null);
    }

    /** @param term null where it stays */
    public static Statement changed(LocalDate on, Term term, Work work) {
        return new Statement(on, null, term, work, null);
    }

    /** Of a suspension or a resumption. */
    public static Statement from(LocalDate day) {
        return new Statement(day, null, null, Work.UNSTATED, null);
    }

    public static Statement ended(End end) {
        return new Statement(end.on(), null, null, Work.UNSTATED, end.ground());
    }

    public End end() {
        return new End(on, ground);
    }
}
