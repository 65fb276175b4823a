package org.ganlao.skills.appraisal.appraiser;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.appraisal.appraiser.domain.Examiner;

/** The examiners of the caller's regions; who is assigned to an exam may be of another. */
@ApplicationScoped
public class ExaminerRepository extends FactRepository<Examiner> {

    private static final Keyset<Examiner> LATEST_FIRST = latestFirst("r.licence.validFrom");

    ExaminerRepository(RegionScope scope) {
        super(scope, Examiner.class, "region");
    }

    /** Those who hold the licence, or are the person. */
    List<Examiner> known(String licence, List<byte[]> blindIndexes) {
        return list(
                "(licence.number = ?1 or person.blindIndex in ?2) and annulReason is null and state <> REVOKED",
                licence,
                blindIndexes);
    }

    /** Whether one of these is the person, whom rows know by the tokens. */
    public boolean isAmong(Collection<UUID> ids, Collection<String> personTokens) {
        return count("id in ?1 and person.token in ?2", ids, personTokens) > 0;
    }

    Page<Examiner> page(AppraiserFilter filter, List<byte[]> document, Paging paging) {
        return filter.narrow(visible())
                .where("r.person.blindIndex in :document", "document", document)
                .page(paging, LATEST_FIRST);
    }
}
