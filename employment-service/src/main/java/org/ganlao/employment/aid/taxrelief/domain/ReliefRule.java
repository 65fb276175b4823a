package org.ganlao.employment.aid.taxrelief.domain;

import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;

/** A bean that has a say on every relief: no double benefit. Asked in its transaction, while the person is held. */
public interface ReliefRule {

    /** @throws Rejection where the rule does not allow it */
    void check(ProtectedId person, Relief asked);
}
