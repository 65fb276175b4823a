package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;
import org.ganlao.skills.appraisal.exam.domain.Candidate;
import org.ganlao.skills.appraisal.occupation.Occupations;

/** Shows candidates, and notes that personal data was read. */
@ApplicationScoped
class ReadCandidates {

    private static final String KIND = "exam-candidate";

    private final CandidateRepository candidates;
    private final Occupations occupations;
    private final Persons persons;
    private final AuditedReads reads;

    ReadCandidates(CandidateRepository candidates, Occupations occupations, Persons persons, AuditedReads reads) {
        this.candidates = candidates;
        this.occupations = occupations;
        this.persons = persons;
        this.reads = reads;
    }

    CandidateView one(UUID id) {
        CandidateView view = shown(candidates.visible(id));
        reads.one(KIND, id);
        return view;
    }

    Page<CandidateView> page(CandidateFilter filter, Paging paging) {
        List<String> named = filter.text == null ? null : occupations.named(filter.text);
        Page<Candidate> page = candidates.page(filter, persons.indexesOf(filter.document), named, paging);
        reads.list(KIND);
        return page.map(this::shown);
    }

    CandidateView shown(Candidate candidate) {
        return CandidateView.from(candidate, persons.show(candidate.person()));
    }
}
