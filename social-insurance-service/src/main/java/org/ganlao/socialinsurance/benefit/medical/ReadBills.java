package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;

/** Shows bills, and notes that they were read: they are personal data. */
@ApplicationScoped
class ReadBills {

    private final MedicalClaimRepository claims;
    private final ClaimEntryRepository entries;
    private final AuditedReads reads;

    ReadBills(MedicalClaimRepository claims, ClaimEntryRepository entries, AuditedReads reads) {
        this.claims = claims;
        this.entries = entries;
        this.reads = reads;
    }

    MedicalClaimView one(UUID id) {
        MedicalClaimView view = MedicalClaimView.from(claims.visible(id));
        reads.one(MedicalClaimEvents.KIND, id);
        return view;
    }

    List<BillEntryView> entries(UUID id) {
        claims.visible(id);
        reads.one(MedicalClaimEvents.KIND, id);
        return entries.of(id).stream().map(BillEntryView::from).toList();
    }

    Page<MedicalClaimView> page(MedicalClaimFilter filter, Paging paging) {
        Page<MedicalClaimView> page = claims.page(filter, paging).map(MedicalClaimView::from);
        reads.list(MedicalClaimEvents.KIND);
        return page;
    }
}
