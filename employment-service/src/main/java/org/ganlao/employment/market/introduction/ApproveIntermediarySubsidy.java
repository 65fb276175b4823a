package org.ganlao.employment.market.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.employment.aid.support.ApprovalRule;
import org.ganlao.employment.aid.support.domain.Payee;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.market.agency.FoundUnlicensed;

/** What labour inspection found since the claim counts as what it had found before. */
@ApplicationScoped
class ApproveIntermediarySubsidy implements ApprovalRule {

    private final FoundUnlicensed unlicensed;

    ApproveIntermediarySubsidy(FoundUnlicensed unlicensed) {
        this.unlicensed = unlicensed;
    }

    @Override
    public SupportKind kind() {
        return SupportKind.INTERMEDIARY_SUBSIDY;
    }

    @Override
    public void require(Payee payee) {
        unlicensed.requireNone(payee.employer());
    }
}
