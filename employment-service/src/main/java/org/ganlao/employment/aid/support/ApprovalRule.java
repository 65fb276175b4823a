package org.ganlao.employment.aid.support;

import org.ganlao.employment.aid.support.domain.Payee;
import org.ganlao.employment.aid.support.domain.SupportKind;

/** What is asked again of a kind of support before a claim is approved; the package of the kind implements it, CDI gathers them. */
public interface ApprovalRule {

    SupportKind kind();

    /** Refuses a payee who may not be paid by now. */
    void require(Payee payee);
}
