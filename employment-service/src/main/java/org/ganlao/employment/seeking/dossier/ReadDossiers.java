package org.ganlao.employment.seeking.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.seeking.dossier.DossierView.HolderView;
import org.ganlao.employment.seeking.dossier.domain.DossierTransfer;
import org.ganlao.employment.seeking.jobseeker.JobSeekerRepository;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeekerState;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;

@ApplicationScoped
class ReadDossiers {

    private static final String KIND = "dossier-transfer";

    private final DossierRepository transfers;
    private final JobSeekerRepository seekers;
    private final Persons persons;
    private final AuditedReads reads;

    ReadDossiers(DossierRepository transfers, JobSeekerRepository seekers, Persons persons, AuditedReads reads) {
        this.transfers = transfers;
        this.seekers = seekers;
        this.persons = persons;
        this.reads = reads;
    }

    DossierView one(UUID id) {
        DossierView view = view(transfers.visible(id));
        reads.one(KIND, id);
        return view;
    }

    Page<DossierView> page(DossierFilter filter, Paging paging) {
        Page<DossierTransfer> page = transfers.page(filter, persons.indexesOf(filter.document), paging);
        reads.list(KIND);
        return page.map(this::view);
    }

    /** Where the person is registered, anywhere in the province; by document or token. */
    List<HolderView> holders(String document, String token) {
        List<byte[]> indexes = persons.indexesOf(document);
        List<JobSeeker> found = indexes == null ? seekers.ofToken(token) : seekers.of(indexes);
        reads.list("dossier-holder");
        return found.stream()
                .filter(seeker -> seeker.state() == JobSeekerState.REGISTERED)
                .map(seeker -> new HolderView(seeker.region()))
                .toList();
    }

    private DossierView view(DossierTransfer transfer) {
        return DossierView.from(transfer, persons.show(transfer.person()));
    }
}
