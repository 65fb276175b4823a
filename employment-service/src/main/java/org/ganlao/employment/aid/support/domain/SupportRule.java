package org.ganlao.employment.aid.support.domain;

import org.ganlao.platform.problem.Rejection;

/** A bean that has a say on every claim: a cap, no double benefit. Asked in the claim's transaction. */
public interface SupportRule {

    /** @throws Rejection where the rule does not allow it */
    void check(AskedSupport asked);
}
