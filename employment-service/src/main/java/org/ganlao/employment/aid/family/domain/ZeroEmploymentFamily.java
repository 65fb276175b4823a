package org.ganlao.employment.aid.family.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * A family with members willing and able to work of whom nobody works. Identified, it gets a helper and a due day. It is
 * resolved while a member is in work and falls back when none is any more, with a new due day; both follow from the
 * placements of its members, in whatever order they were recorded. Annulled, it never was one.
 */
@Entity
@Table(name = "zero_employment_family")
public class ZeroEmploymentFamily extends FactRecord {

    @Embedded
    private Household household;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "family", nullable = false, updatable = false)
    @OrderBy("head desc, id")
    private List<FamilyMember> members = new ArrayList<>();

    @Embedded
    private FamilyAid helper;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @ElementCollection
    @CollectionTable(name = "family_work", joinColumns = @JoinColumn(name = "family"))
    @OrderBy("since")
    private List<WorkSpan> work = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "family_measure", joinColumns = @JoinColumn(name = "family"))
    @MapKeyColumn(name = "measure")
    @Column(name = "granted_on", nullable = false)
    private Map<String, LocalDate> measures = new TreeMap<>();

    @Column(name = "resolved_by")
    private UUID resolvedBy;

    public ZeroEmploymentFamily(UUID id, Origin origin, Household household, List<FamilyMember> members, Instant now) {
        super(id, origin, now);
        requireComposition(members);
        this.household = Objects.requireNonNull(household, "household");
        this.members.addAll(members);
    }

    protected ZeroEmploymentFamily() {}

    /** Who is stated and was a member before stays the same row; who is not stated any more leaves. */
    public void correct(Household stated, List<FamilyMember> statedMembers, Instant now) {
        requireStanding();
        requireComposition(statedMembers);
        boolean same = statedMembers.size() == members().size()
                && statedMembers.stream().allMatch(member -> members().stream().anyMatch(member::reads));
        if (same && stated.equals(household)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        household = stated;
        dueOn = null;
        members.forEach(FamilyMember::leave);
        statedMembers.forEach(member -> members.stream()
                .filter(member::isSamePersonAs)
                .findFirst()
                .ifPresentOrElse(known -> known.become(member), () -> members.add(member)));
        revised(now);
    }

    public void help(FamilyAid stated, Instant now) {
        requireStanding();
        if (stated.equals(helper)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        requireSinceIdentified(stated.assignedOn());
        helper = stated;
        revised(now);
    }

    /** @param measure code of a preferential measure that the family enjoys since the day */
    public void grant(String measure, LocalDate day, Instant now) {
        requireStanding();
        if (day.equals(measures.get(measure))) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        requireSinceIdentified(day);
        measures.put(measure, day);
        revised(now);
    }

    /** A clerk names the placement that put the family into work. */
    public void resolveBy(UUID placement, Instant now) {
        requireStanding();
        if (placement.equals(resolvedBy)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        if (work.isEmpty()) {
            throw new Rejection(FamilyRefusal.NO_WORK_SINCE, household.identifiedOn());
        }
        resolvedBy = placement;
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        super.annul(reason, now);
        members.forEach(FamilyMember::strikeOut);
    }

    /**
     * Brings the days with work in line with those of the members.
     *
     * @param due the last day of the time in which a family without work since a day is to be resolved
     */
    public Turn settle(List<WorkSpan> ofMembers, UnaryOperator<LocalDate> due) {
        List<WorkSpan> united = WorkSpan.united(ofMembers, household.identifiedOn());
        boolean hadWork = isInWork();
        boolean same = united.equals(List.copyOf(work));
        if (same && (hadWork || dueOn != null)) {
            return Turn.NONE;
        }
        work.clear();
        work.addAll(united);
        dueOn = isInWork()
                ? null
                : due.apply(
                        united.isEmpty()
                                ? household.identifiedOn()
                                : last(united).until());
        if (same) {
            return Turn.NONE;
        }
        if (hadWork == isInWork()) {
            return Turn.OTHER;
        }
        return hadWork ? Turn.FELL_BACK : Turn.RESOLVED;
    }

    private boolean isInWork() {
        return !work.isEmpty() && last(work).until() == null;
    }

    private static WorkSpan last(List<WorkSpan> spans) {
        return spans.get(spans.size() - 1);
    }

    /** Refuses a family of which somebody worked on the day on which it was identified. */
    public void requireNobodyInWork(List<WorkSpan> ofMembers) {
        LocalDate day = household.identifiedOn();
        if (ofMembers.stream()
                .anyMatch(span -> !span.since().isAfter(day) && span.from(day).isPresent())) {
            throw new Rejection(FamilyRefusal.MEMBER_IN_WORK, day);
        }
    }

    private void requireSinceIdentified(LocalDate day) {
        if (day.isBefore(household.identifiedOn())) {
            throw new Rejection(FamilyRefusal.BEFORE_IDENTIFICATION, household.identifiedOn());
        }
    }

    private static void requireComposition(List<FamilyMember> members) {
        if (members.stream().filter(FamilyMember::head).count() != 1) {
            throw new Rejection(FamilyRefusal.ONE_HEAD);
        }
        if (members.stream().noneMatch(FamilyMember::willing)) {
            throw new Rejection(FamilyRefusal.NOBODY_WILLING);
        }
        if (members.stream().map(member -> member.person().token()).distinct().count() < members.size()) {
            throw new Rejection(FamilyRefusal.MEMBER_TWICE);
        }
    }

    public FamilyState state() {
        if (!standing()) {
            return FamilyState.ANNULLED;
        }
        if (!work.isEmpty()) {
            return isInWork() ? FamilyState.RESOLVED : FamilyState.FELL_BACK;
        }
        return helper == null ? FamilyState.IDENTIFIED : FamilyState.HELPED;
    }

    @Override
    public String region() {
        return household.region();
    }

    @Override
    public LocalDate occurredOn() {
        return household.identifiedOn();
    }

    public Household household() {
        return household;
    }

    /** Those who belong to it; of a family that was struck out, those who did. */
    public List<FamilyMember> members() {
        return members.stream().filter(FamilyMember::belongs).toList();
    }

    public FamilyMember head() {
        return members().stream().filter(FamilyMember::head).findFirst().orElseThrow();
    }

    /** Null before one is assigned. */
    public FamilyAid helper() {
        return helper;
    }

    /** Null while somebody is in work. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public List<WorkSpan> work() {
        return List.copyOf(work);
    }

    public Map<String, LocalDate> measures() {
        return Collections.unmodifiableMap(measures);
    }

    /** Null where no clerk named a placement. */
    public UUID resolvedBy() {
        return resolvedBy;
    }
}
