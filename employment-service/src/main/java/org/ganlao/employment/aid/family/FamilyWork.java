package org.ganlao.employment.aid.family;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.employment.aid.family.domain.FamilyMember;
import org.ganlao.employment.aid.family.domain.Turn;
import org.ganlao.employment.aid.family.domain.WorkSpan;
import org.ganlao.employment.aid.family.domain.ZeroEmploymentFamily;
import org.ganlao.employment.seeking.placement.PlacementRepository;
import org.ganlao.employment.seeking.placement.WorkFollower;
import org.ganlao.employment.seeking.placement.domain.Placement;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.WorkingDays;

/** Keeps families in line with the placements of their members. */
@ApplicationScoped
@Priority(20)
class FamilyWork implements WorkFollower {

    private static final String TIME = "employment.family.resolution.working-days";

    private final FamilyRepository families;
    private final PlacementRepository placements;
    private final Persons persons;
    private final Parameters parameters;
    private final WorkingDays calendar;
    private final RecordEvents events;
    private final BulkWork work;

    FamilyWork(
            FamilyRepository families,
            PlacementRepository placements,
            Persons persons,
            Parameters parameters,
            WorkingDays calendar,
            RecordEvents events,
            BulkWork work) {
        this.families = families;
        this.placements = placements;
        this.persons = persons;
        this.parameters = parameters;
        this.calendar = calendar;
        this.events = events;
        this.work = work;
    }

    /**
     * Of most persons no family is known: these are asked for once. The others' families are locked in one order; what the work
     * of their members says of them does not change from then on.
     */
    @Override
    public void foresee(List<byte[]> blindIndexes) {
        List<byte[]> members = families.lockedMembers(blindIndexes);
        work.know(
                FamilyWork.class,
                new Foreseen(members.stream().map(ByteBuffer::wrap).collect(Collectors.toSet())));
        if (!members.isEmpty()) {
            placements.foresee(indexesOf(families.membersBeside(members).stream()));
        }
    }

    @Override
    public void follow(Placement changed, Instant now) {
        List<byte[]> indexes = persons.blindIndexes(persons.reveal(changed.person()));
        if (work.known(FamilyWork.class, Foreseen.class)
                .filter(known -> known.knowsNoFamilyOf(indexes))
                .isPresent()) {
            return;
        }
        for (ZeroEmploymentFamily family : families.standingOf(indexes)) {
            EntityManager database = families.getEntityManager();
            database.refresh(family, LockModeType.PESSIMISTIC_WRITE);
            if (!family.standing()) {
                continue;
            }
            Turn turn = settle(family);
            if (turn != Turn.NONE) {
                family.revised(now);
                events.say("zero-employment-family", verb(turn), FamilyFact.of(family), "follows " + changed.id());
            }
        }
    }

    Turn settle(ZeroEmploymentFamily family) {
        return family.settle(spans(family), this::due);
    }

    List<WorkSpan> spans(ZeroEmploymentFamily family) {
        return placementsOf(family).map(FamilyWork::span).toList();
    }

    /** Standing placements of the members. */
    Stream<Placement> placementsOf(ZeroEmploymentFamily family) {
        return placements.of(indexesOf(family.members().stream().map(FamilyMember::person))).stream()
                .filter(Placement::standing);
    }

    private List<byte[]> indexesOf(Stream<ProtectedId> members) {
        return members.flatMap(member -> persons.blindIndexes(persons.reveal(member)).stream())
                .toList();
    }

    /** Which persons have a family that stands. */
    private record Foreseen(Set<ByteBuffer> members) {

        boolean knowsNoFamilyOf(List<byte[]> indexes) {
            return indexes.stream().map(ByteBuffer::wrap).noneMatch(members::contains);
        }
    }

    private LocalDate due(LocalDate withoutWorkSince) {
        return calendar.add(withoutWorkSince, parameters.at(withoutWorkSince).integer(TIME));
    }

    private static WorkSpan span(Placement placement) {
        LocalDate lastDay = placement.job().endedOn();
        return new WorkSpan(placement.occurredOn(), lastDay == null ? null : lastDay.plusDays(1));
    }

    private static String verb(Turn turn) {
        return switch (turn) {
            case RESOLVED -> "resolved";
            case FELL_BACK -> "fell-back";
            case OTHER, NONE -> "corrected";
        };
    }
}
