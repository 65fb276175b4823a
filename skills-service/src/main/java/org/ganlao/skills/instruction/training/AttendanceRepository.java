package org.ganlao.skills.instruction.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.instruction.training.domain.Attendance;

@ApplicationScoped
class AttendanceRepository extends FactRepository<Attendance> {

    private static final Keyset<Attendance> LATEST_FIRST = latestFirst("r.on");

    AttendanceRepository(RegionScope scope) {
        super(scope, Attendance.class, "region");
    }

    Optional<Attendance> of(UUID trainee, LocalDate on) {
        return find("trainee = ?1 and on = ?2 and annulReason is null", trainee, on)
                .firstResultOptional();
    }

    /** Hours of all days; empty where no day is recorded. */
    OptionalInt hoursOf(UUID trainee) {
        return list("trainee = ?1 and annulReason is null", trainee).stream()
                .flatMapToInt(attendance -> IntStream.of(attendance.hours()))
                .reduce(Integer::sum);
    }

    Page<Attendance> page(AttendanceFilter filter, Paging paging) {
        return visible()
                .where("r.trainee = :trainee", "trainee", filter.trainee)
                .where("r.course = :course", "course", filter.course)
                .where("r.on = :on", "on", filter.on)
                .page(paging, LATEST_FIRST);
    }
}
