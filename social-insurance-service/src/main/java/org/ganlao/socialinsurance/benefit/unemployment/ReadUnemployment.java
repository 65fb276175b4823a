package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentClaim;

/** Shows claims, aids and findings, and notes that personal data was read. */
@ApplicationScoped
class ReadUnemployment {

    private final UnemploymentClaimRepository claims;
    private final UnemploymentAidRepository aids;
    private final OverpaidBenefitRepository findings;
    private final Persons persons;
    private final AuditedReads reads;

    ReadUnemployment(
            UnemploymentClaimRepository claims,
            UnemploymentAidRepository aids,
            OverpaidBenefitRepository findings,
            Persons persons,
            AuditedReads reads) {
        this.claims = claims;
        this.aids = aids;
        this.findings = findings;
        this.persons = persons;
        this.reads = reads;
    }

    UnemploymentClaimView claim(UUID id) {
        UnemploymentClaimView view = view(claims.visible(id));
        reads.one(KeepClaims.KIND, id);
        return view;
    }

    Page<UnemploymentClaimView> claims(UnemploymentClaimFilter filter, Paging paging) {
        Page<UnemploymentClaim> found = claims.page(filter, persons.indexesOf(filter.document), paging);
        reads.list(KeepClaims.KIND);
        return found.map(this::view);
    }

    UnemploymentAidView aid(UUID id) {
        UnemploymentAidView view = UnemploymentAidView.from(aids.visible(id));
        reads.one(KeepAids.KIND, id);
        return view;
    }

    Page<UnemploymentAidView> aids(UnemploymentAidFilter filter, Paging paging) {
        Page<UnemploymentAidView> page = aids.page(filter, paging).map(UnemploymentAidView::from);
        reads.list(KeepAids.KIND);
        return page;
    }

    OverpaidBenefitView finding(UUID id) {
        OverpaidBenefitView view = OverpaidBenefitView.from(findings.visible(id));
        reads.one(StopBenefits.KIND, id);
        return view;
    }

    Page<OverpaidBenefitView> findings(OverpaidBenefitFilter filter, Paging paging) {
        Page<OverpaidBenefitView> page = findings.page(filter, paging).map(OverpaidBenefitView::from);
        reads.list(StopBenefits.KIND);
        return page;
    }

    private UnemploymentClaimView view(UnemploymentClaim claim) {
        return UnemploymentClaimView.from(claim, persons.show(claim.person()));
    }
}
