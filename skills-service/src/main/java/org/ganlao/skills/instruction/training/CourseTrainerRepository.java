package org.ganlao.skills.instruction.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.instruction.training.domain.CourseTrainer;

@ApplicationScoped
class CourseTrainerRepository extends FactRepository<CourseTrainer> {

    private static final Keyset<CourseTrainer> LATEST_FIRST = latestFirst("r.trainsFrom");

    CourseTrainerRepository(RegionScope scope) {
        super(scope, CourseTrainer.class, "region");
    }

    Optional<CourseTrainer> in(UUID course, List<byte[]> blindIndexes) {
        return find("course = ?1 and person.blindIndex in ?2 and annulReason is null", course, blindIndexes)
                .firstResultOptional();
    }

    Page<CourseTrainer> page(CourseTrainerFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.course = :course", "course", filter.course)
                .page(paging, LATEST_FIRST);
    }
}
