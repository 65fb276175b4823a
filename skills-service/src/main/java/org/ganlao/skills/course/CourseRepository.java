package org.ganlao.skills.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.course.domain.Course;

/** The courses of the caller's regions. */
@ApplicationScoped
public class CourseRepository extends FactRepository<Course> {

    private static final Keyset<Course> LATEST_FIRST = Keyset.<Course>descending()
            .by("r.plan.startsOn", Course::occurredOn, LocalDate::parse)
            .by("r.id", Course::id, UUID::fromString);

    CourseRepository(RegionScope scope) {
        super(scope, Course.class, "region");
    }

    Page<Course> page(CourseFilter filter, Paging paging) {
        return visible()
                .where("r.institution = :institution", "institution", filter.institution)
                .where("r.region = :region", "region", filter.region)
                .where("r.plan.kind = :kind", "kind", filter.kind)
                .where("r.plan.occupation = :occupation", "occupation", filter.occupation)
                .where(":heldOn between r.plan.startsOn and r.plan.endsOn", "heldOn", filter.heldOn)
                .page(paging, LATEST_FIRST);
    }
}
