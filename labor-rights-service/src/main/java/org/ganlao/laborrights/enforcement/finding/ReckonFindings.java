package org.ganlao.laborrights.enforcement.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.laborrights.enforcement.finding.domain.Finding;
import org.ganlao.laborrights.enforcement.finding.domain.Suspicion;
import org.ganlao.laborrights.enforcement.heard.Heard;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;

/**
 * Holds what is suspected of persons and employers against their findings, many at once: what a finding is follows from what is
 * known, and from today. One reckons at a time, so that nobody overwrites with what he read before another; whoever tells
 * something new waits for nobody. Locks: the reckoning, then findings by their ids.
 */
@ApplicationScoped
class ReckonFindings {

    static final String LOCK = "findings reckoned";
    static final int PARCEL = 1_000;

    private static final String DUE = """
            with due as (
                delete from next_reckoning where subject in (
                    select subject from next_reckoning where due_on <= ? order by due_on, subject limit ?)
                returning subject)
            insert into told_subject (subject) select subject from due""";

    private static final String FORGET = "delete from next_reckoning where subject = any (?)";

    private static final String UNTOLD = """
            delete from untold_finding where finding in (select finding from untold_finding order by finding limit ?)
            returning finding""";

    private static final String NEXT = """
            insert into next_reckoning (subject, due_on) select * from unnest(?, cast(? as date[]))""";

    private static final String ASIDE = """
            insert into unreckoned_subject (subject, failed_at, why) values (?, ?, ?)
            on conflict (subject) do update set failed_at = excluded.failed_at, why = excluded.why""";

    private static final String NO_LONGER_ASIDE = "delete from unreckoned_subject where subject = any (?)";

    private final Heard heard;
    private final Suspect suspect;
    private final FindingRepository findings;
    private final FindingSteps steps;
    private final TransactionLock locks;
    private final BulkWork bulk;
    private final Sql sql;
    private final ChangeLog changes;
    private final BusinessClock clock;

    ReckonFindings(
            Heard heard,
            Suspect suspect,
            FindingRepository findings,
            FindingSteps steps,
            TransactionLock locks,
            BulkWork bulk,
            Sql sql,
            ChangeLog changes,
            BusinessClock clock) {
        this.heard = heard;
        this.suspect = suspect;
        this.findings = findings;
        this.steps = steps;
        this.locks = locks;
        this.bulk = bulk;
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Reckons the next of those of whom something new is known, or of whom time alone makes something else true.
     *
     * @param most how many of each at most
     * @return whether there may be more
     * @throws Unreckoned if it fails for one of them; then nothing happened
     */
    @Transactional
    boolean next(int most) {
        locks.hold(LOCK);
        sql.update(DUE, clock.today(), most);
        Set<String> told = new TreeSet<>(heard.take(most));
        if (!told.isEmpty()) {
            reckonOrFail(told);
        }
        return !told.isEmpty();
    }

    private void reckonOrFail(Set<String> subjects) {
        try {
            reckon(subjects);
        } catch (RuntimeException failed) {
            throw new Unreckoned(subjects, failed);
        }
    }

    /** Nothing of these is reckoned: it fails for one of them at least. */
    static final class Unreckoned extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Set<String> subjects;

        Unreckoned(Set<String> subjects, RuntimeException cause) {
            super(cause);
            this.subjects = Set.copyOf(subjects);
        }

        Set<String> subjects() {
            return subjects;
        }
    }

    /** Puts one of whom nothing can be reckoned aside, so that the others go on, until something new is told of him. */
    @Transactional
    void putAside(String subject, RuntimeException failed) {
        locks.hold(LOCK);
        heard.forget(subject);
        sql.update(FORGET, List.of(subject));
        sql.update(ASIDE, subject, changes.now(), String.valueOf(failed));
    }

    /** How many are put aside. */
    long aside() {
        return sql.one("select count(*) as subjects from unreckoned_subject", row -> row.number("subjects"))
                .orElseThrow();
    }

    /** The same for whoever is named, told anew or not. As {@link #next}, it fails whole. */
    @Transactional(TxType.MANDATORY)
    void again(Collection<String> subjects) {
        locks.hold(LOCK);
        reckonOrFail(new TreeSet<>(subjects));
    }

    /**
     * Tells those once more of which the others have heard before openings and days were told; what is known of them stays.
     *
     * @param most how many at most
     * @return how many; none where nothing is left
     */
    @Transactional(TxType.MANDATORY)
    int tellAgain(int most) {
        locks.hold(LOCK);
        Instant now = changes.now();
        List<UUID> untold = sql.list(UNTOLD, row -> row.uuid("finding"), most);
        List<Finding> again = findings.held(untold);
        bulk.begin();
        again.forEach(finding -> finding.revised(now));
        findings.flush();
        again.forEach(finding -> steps.followed("changed", finding, ""));
        bulk.write();
        return untold.size();
    }

    private void reckon(Set<String> subjects) {
        bulk.begin();
        LocalDate today = clock.today();
        Instant now = changes.now();
        Map<String, List<Suspicion>> suspicions = suspect.of(subjects);
        Map<Suspicion.Of, Finding> known = findings.heldOf(subjects).stream()
                .collect(Collectors.toMap(Finding::of, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        List<Became> became = new ArrayList<>();
        suspicions.values().stream().flatMap(List::stream).forEach(suspicion -> {
            Finding finding = known.remove(suspicion.of());
            if (suspicion.days().has(today)) {
                became.addAll(holds(finding, suspicion, today, now));
            } else {
                became.addAll(lapses(finding, today, now));
            }
        });
        known.values().forEach(finding -> became.addAll(lapses(finding, today, now)));
        findings.flush();
        became.forEach(one -> steps.followed(one.verb(), one.finding(), ""));
        remember(subjects, suspicions, today);
        sql.update(NO_LONGER_ASIDE, subjects);
        bulk.write();
    }

    private record Became(String verb, Finding finding) {}

    private List<Became> holds(Finding known, Suspicion suspicion, LocalDate today, Instant now) {
        if (known != null) {
            return became(known, known.holds(suspicion, today, now));
        }
        UUID id = OrderedId.at(now);
        Finding opened = new Finding(id, new Origin("labor-rights", "finding " + id), suspicion, today, now);
        findings.keep(opened);
        return List.of(new Became("opened", opened));
    }

    private List<Became> lapses(Finding known, LocalDate today, Instant now) {
        return known == null ? List.of() : became(known, known.lapses(today, now));
    }

    private static List<Became> became(Finding finding, Optional<String> verb) {
        return verb.map(known -> List.of(new Became(known, finding))).orElse(List.of());
    }

    /** On which day something else is true of each of them, though nobody tells anything new. */
    private void remember(Set<String> subjects, Map<String, List<Suspicion>> suspicions, LocalDate today) {
        Map<String, LocalDate> next = new TreeMap<>();
        suspicions.forEach((subject, all) -> all.stream()
                .flatMap(suspicion -> suspicion.days().changeAfter(today).stream())
                .min(LocalDate::compareTo)
                .ifPresent(day -> next.put(subject, day)));
        sql.update(FORGET, subjects);
        if (!next.isEmpty()) {
            sql.update(
                    NEXT,
                    next.keySet(),
                    next.values().stream().map(LocalDate::toString).toList());
        }
    }
}
