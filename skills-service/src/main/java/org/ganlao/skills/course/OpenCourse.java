package org.ganlao.skills.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.course.domain.Course;
import org.ganlao.skills.course.domain.CoursePlan;
import org.ganlao.skills.institution.InstitutionRepository;
import org.ganlao.skills.institution.Institutions;
import org.ganlao.skills.institution.domain.Institution;

/** Opens a course at an institution whose licence covers all its days, its occupation and its level. */
@ApplicationScoped
class OpenCourse {

    private final InstitutionRepository institutions;
    private final Institutions training;
    private final CourseRepository courses;
    private final RegionScope scope;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    OpenCourse(
            InstitutionRepository institutions,
            Institutions training,
            CourseRepository courses,
            RegionScope scope,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.institutions = institutions;
        this.training = training;
        this.courses = courses;
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
            training.requireCovers(institution.id(), plan.occupation(), plan.level(), "/plan/occupation");
        }
        Course course = new Course(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                institution.id(),
                institution.region(),
                plan,
                changes.now());
        courses.add(course);
        events.say("course", "opened", CourseFact.of(course), "");
        return CourseView.from(course);
    }
}
