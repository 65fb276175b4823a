package org.ganlao.skills.instruction.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.instruction.course.CourseRepository;
import org.ganlao.skills.instruction.course.domain.Course;
import org.ganlao.skills.instruction.training.domain.Attendance;
import org.ganlao.skills.instruction.training.domain.Trainee;
import org.ganlao.skills.instruction.training.domain.TraineeRefusal;

/** Notes who attended on which day. Locks: the trainee. */
@ApplicationScoped
class KeepAttendance {

    private static final String KIND = "attendance";

    private final AttendanceRepository attendances;
    private final TraineeRepository trainees;
    private final CourseRepository courses;
    private final Parameters parameters;
    private final RegionScope scope;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepAttendance(
            AttendanceRepository attendances,
            TraineeRepository trainees,
            CourseRepository courses,
            Parameters parameters,
            RegionScope scope,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.attendances = attendances;
        this.trainees = trainees;
        this.courses = courses;
        this.parameters = parameters;
        this.scope = scope;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    AttendanceView note(AttendanceRequest request) {
        checks.requirePast(request.on(), "/on");
        scope.requireWrite(trainees.visible(request.trainee()).region());
        Trainee trainee = held(request.trainee());
        Course course = courses.visible(trainee.course());
        int most = parameters.at(request.on()).integer("skills.training.hours-a-day.most");
        if (request.hours() > most) {
            throw new Rejection(TraineeRefusal.MORE_THAN_A_DAY, request.hours(), most).at("/hours");
        }
        attendances.of(trainee.id(), request.on()).ifPresent(earlier -> {
            throw new Rejection(TraineeRefusal.ATTENDED_BEFORE, request.on(), earlier.id());
        });
        Attendance attendance = new Attendance(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                trainee,
                course,
                request.on(),
                request.hours(),
                changes.now());
        attendances.add(attendance);
        events.note(KIND, "noted", attendance, "");
        return AttendanceView.from(attendance);
    }

    @Transactional
    AttendanceView annul(UUID id, String ifMatch, Annulment annulment) {
        held(attendances.visible(id).trainee()).requireEnrolled();
        Attendance attendance = attendances.forChange(id, ifMatch);
        attendance.annul(annulment.reason(), changes.now());
        events.note(KIND, "annulled", attendance, annulment.reason());
        return AttendanceView.from(attendance);
    }

    AttendanceView one(UUID id) {
        return AttendanceView.from(attendances.visible(id));
    }

    Page<AttendanceView> page(AttendanceFilter filter, Paging paging) {
        return attendances.page(filter, paging).map(AttendanceView::from);
    }

    private Trainee held(UUID trainee) {
        return trainees.locked(trainee).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }
}
