package org.ganlao.skills.instruction.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.appraisal.occupation.Occupation;
import org.ganlao.skills.appraisal.occupation.Occupations;
import org.ganlao.skills.instruction.course.domain.Course;
import org.ganlao.skills.instruction.course.domain.CoursePlan;
import org.ganlao.skills.instruction.course.domain.CourseRefusal;
import org.ganlao.skills.provider.institution.InstitutionRepository;
import org.ganlao.skills.provider.institution.Institutions;
import org.ganlao.skills.provider.institution.domain.Institution;

/** Opens courses at institutions whose licence covers all their days, occupation and level. Locks: the institution, the order, the course. */
@ApplicationScoped
class KeepCourses {

    private static final String KIND = "course";

    private final InstitutionRepository institutions;
    private final Institutions training;
    private final CourseRepository courses;
    private final CourseOrders orders;
    private final Occupations occupations;
    private final KindRules kinds;
    private final Parameters parameters;
    private final RegionScope scope;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepCourses(
            InstitutionRepository institutions,
            Institutions training,
            CourseRepository courses,
            CourseOrders orders,
            Occupations occupations,
            KindRules kinds,
            Parameters parameters,
            RegionScope scope,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.institutions = institutions;
        this.training = training;
        this.courses = courses;
        this.orders = orders;
        this.occupations = occupations;
        this.kinds = kinds;
        this.parameters = parameters;
        this.scope = scope;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    CourseView open(CourseRequest request) {
        Institution institution = institutions.visible(request.institution());
        scope.requireWrite(institution.region());
        CoursePlan plan = request.plan().plan();
        training.requireMayTrain(institution.id(), plan.startsOn(), plan.endsOn(), "/plan/endsOn");
        if (plan.occupation() != null) {
            requireTaught(plan);
            training.requireCovers(institution.id(), plan.occupation(), plan.level(), "/plan/occupation");
        }
        if (request.partner() == null && kinds.needs(plan.kind(), "partner", plan.startsOn())) {
            throw new Rejection(CourseRefusal.PARTNER_NEEDED).at("/partner");
        }
        if (request.order() == null && kinds.needs(plan.kind(), "order", plan.startsOn())) {
            throw new Rejection(CourseRefusal.ORDER_NEEDED).at("/order");
        }
        if (request.order() != null) {
            orders.requireMetBy(request.order(), plan, "/order");
        }
        Course course = new Course(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                institution.id(),
                institution.region(),
                plan,
                request.partner() == null ? null : request.partner().value(),
                request.order(),
                changes.now());
        courses.add(course);
        events.say(KIND, "opened", CourseFact.of(course), "");
        return CourseView.from(course);
    }

    @Transactional
    CourseView annul(UUID id, String ifMatch, Annulment annulment) {
        Course course = courses.forChange(id, ifMatch);
        long people = courses.peopleIn(id);
        if (people > 0) {
            throw new Rejection(CourseRefusal.COURSE_IN_USE, people);
        }
        course.annul(annulment.reason(), changes.now());
        events.say(KIND, "annulled", CourseFact.of(course), annulment.reason());
        return CourseView.from(course);
    }

    CourseView one(UUID id) {
        return CourseView.from(courses.visible(id));
    }

    Page<CourseView> page(CourseFilter filter, Paging paging) {
        Map<String, Object> sought = filter.text == null
                ? Map.of()
                : Map.of("title", "%" + filter.text + "%", "named", occupations.named(filter.text));
        return courses.page(filter, sought, paging).map(CourseView::from);
    }

    /** The occupation exists, leads to the level, and the course teaches enough of its standard hours. */
    private void requireTaught(CoursePlan plan) {
        if (plan.level() == null) {
            occupations.require(plan.occupation(), "/plan/occupation");
            return;
        }
        Occupation occupation = occupations.require(plan.occupation(), plan.level(), "/plan");
        BigDecimal share = parameters.at(plan.startsOn()).factor("skills.course.taught-hours.share");
        int least = share.multiply(BigDecimal.valueOf(occupation.hoursByLevel().get(plan.level())))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        if (plan.standardHours() < least) {
            throw new Rejection(CourseRefusal.TOO_FEW_HOURS, plan.standardHours(), least, plan.level())
                    .at("/plan/standardHours");
        }
    }
}
