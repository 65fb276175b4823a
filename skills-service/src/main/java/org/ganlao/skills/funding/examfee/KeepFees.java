package org.ganlao.skills.funding.examfee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.certification.certificate.CertificateFollower;
import org.ganlao.skills.certification.certificate.domain.Certificate;
import org.ganlao.skills.certification.certificate.domain.CertificateState;
import org.ganlao.skills.funding.examfee.domain.FeeSubsidy;
import org.ganlao.skills.funding.examfee.domain.FeeSubsidyState;
import org.ganlao.skills.funding.payout.SubsidyBooks;

/** Takes the subsidy of a fee back when its certificate is, and notes what came back. Locks the subsidy, then the book. */
@ApplicationScoped
class KeepFees implements CertificateFollower {

    private static final String KIND = "exam-fee-subsidy";

    private final FeeSubsidyRepository subsidies;
    private final SubsidyBooks books;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final RegionScope scope;
    private final ChangeLog changes;

    KeepFees(
            FeeSubsidyRepository subsidies,
            SubsidyBooks books,
            RecordChecks checks,
            RecordEvents events,
            RegionScope scope,
            ChangeLog changes) {
        this.subsidies = subsidies;
        this.books = books;
        this.checks = checks;
        this.events = events;
        this.scope = scope;
        this.changes = changes;
    }

    @Override
    public void issued(Certificate certificate) {
        // The station claims when it will.
    }

    /** One that is replaced passes the subsidy on to its successor; one that is suspended may come back. */
    @Override
    public void changed(Certificate certificate) {
        for (FeeSubsidy subsidy : subsidies.restingOn(certificate.id())) {
            if (!certificate.standing() || certificate.state() == CertificateState.REVOKED) {
                fall(subsidy, "证书已撤销 · The certificate was taken back: " + certificate.number());
            } else if (certificate.replacedBy() != null) {
                subsidy.restOn(certificate.replacedBy(), changes.now());
            }
        }
    }

    /** One that is held, and rests on its ground no more. */
    void fall(FeeSubsidy subsidy, String why) {
        subsidy.fall(why, changes.now());
        events.note(KIND, subsidy.state() == FeeSubsidyState.FALLEN ? "fallen" : "recalled", subsidy, why);
    }

    @Transactional
    FeeSubsidyView giveBack(UUID id, String ifMatch, FeeRefund refund) {
        checks.requirePast(refund.returnedOn(), "/returnedOn");
        FeeSubsidy subsidy = subsidies.forChange(id, ifMatch);
        scope.requireWrite(subsidy.region());
        subsidy.requireReturnable(refund.returnedOn());
        int year = subsidy.paidOn().getYear();
        UUID posting = books.returned(subsidy.region(), year, refund.returnedOn(), id, subsidy.amount());
        subsidy.giveBack(refund.returnedOn(), posting, changes.now());
        events.note(KIND, "refunded", subsidy, refund.slip());
        return FeeSubsidyView.from(subsidy);
    }

    FeeSubsidyView one(UUID id) {
        return FeeSubsidyView.from(subsidies.visible(id));
    }

    Page<FeeSubsidyView> page(String region, UUID claim, UUID run, FeeSubsidyState state, Paging paging) {
        return subsidies.page(region, claim, run, state, paging).map(FeeSubsidyView::from);
    }
}
