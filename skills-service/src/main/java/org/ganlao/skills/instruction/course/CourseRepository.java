package org.ganlao.skills.instruction.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.instruction.course.domain.Course;

/** The courses of the caller's regions. */
@ApplicationScoped
public class CourseRepository extends FactRepository<Course> {

    private static final Keyset<Course> LATEST_FIRST = latestFirst("r.plan.startsOn");

    CourseRepository(RegionScope scope) {
        super(scope, Course.class, "region");
    }

    /** The course, of whichever region, which stays as it is until the transaction ends; nobody takes a place of it meanwhile. */
    public Course open(UUID id) {
        Course course = locked(id).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        course.requireOpen();
        return course;
    }

    /** How many take or took part in it, and train in it. */
    long peopleIn(UUID course) {
        return getEntityManager()
                .createQuery(
                        "select (select count(t) from Trainee t where t.course = :course and t.annulReason is null)"
                                + " + (select count(p) from CourseTrainer p where p.course = :course and p.annulReason is null)",
                        Long.class)
                .setParameter("course", course)
                .getSingleResult();
    }

    /** @param sought title, with wildcards, and codes of occupations, by which a text is looked for; empty where none is */
    Page<Course> page(CourseFilter filter, Map<String, Object> sought, Paging paging) {
        return visible()
                .where("r.institution = :institution", "institution", filter.institution)
                .where("r.forOrder = :order", "order", filter.order)
                .where("r.region = :region", "region", filter.region)
                .where("r.plan.kind = :kind", "kind", filter.kind)
                .where("r.plan.occupation = :occupation", "occupation", filter.occupation)
                .where("r.plan.level = :level", "level", filter.level)
                .where("r.plan.title like :title or r.plan.occupation in :named", sought)
                .where(
                        "r.plan.startsOn >= :openOn and r.annulReason is null and r.plan.capacity > (select count(t) from"
                                + " Trainee t where t.course = r.id and t.annulReason is null and t.dropout.on is null)",
                        "openOn",
                        filter.openOn)
                .where(":heldOn between r.plan.startsOn and r.plan.endsOn", "heldOn", filter.heldOn)
                .page(paging, LATEST_FIRST);
    }
}
