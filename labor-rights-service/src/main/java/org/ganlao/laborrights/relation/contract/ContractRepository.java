package org.ganlao.laborrights.relation.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ganlao.laborrights.relation.contract.domain.Employment;
import org.ganlao.laborrights.relation.contract.domain.LabourContract;
import org.ganlao.laborrights.relation.roll.ContractDays;
import org.ganlao.laborrights.relation.roll.domain.RollEntry;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.EntityCopy;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.platform.record.TransactionLock;

/** The contracts of the caller's regions. */
@ApplicationScoped
class ContractRepository extends FactRepository<LabourContract> implements ContractDays {

    private static final Keyset<LabourContract> LATEST_FIRST = latestFirst("r.terms.signedOn");

    private static final String IN_FORCE = "r.annulReason is null and r.terms.startsOn <= :day"
            + " and (r.end.on >= :day or r.end.on is null and (r.terms.endsOn is null or r.terms.endsOn >= :day))";

    /** By employer and number, one index has those that stand, another one the annulled. */
    private static final String OF_EMPLOYER =
            "r.employer = :employer and (r.annulReason is null or r.annulReason is not null)";

    private static final String USERS =
            "select source_ref, id from labour_contract where client = ? and source_ref = any(?)";

    private static final String NUMBERS = """
            select c.employer, c.number, c.id
              from unnest(?, ?) as asked (employer, number) join labour_contract c using (employer, number)
             where c.annul_reason is null""";

    private static final String STANDING = """
            select id, roll_entry, person, employer, starts_on, coalesce(ended_on, ends_on) as last_day from labour_contract
             where (roll_entry = any (cast(? as uuid[])) or person = any (?)) and annul_reason is null""";

    private static final String DAYS = """
            select roll_entry, starts_on, coalesce(ended_on, ends_on) as last_day from labour_contract
             where roll_entry = any (cast(? as uuid[])) and annul_reason is null""";

    private static final String EMPLOYMENTS = """
            select e.id, e.joined_on, e.left_on, c.starts_on, coalesce(c.ended_on, c.ends_on) as last_day
              from roll_entry e left join labour_contract c on c.roll_entry = e.id and c.annul_reason is null
             where e.id = any (cast(? as uuid[]))""";

    private final BulkWork bulk;
    private final EntityCopy copy;
    private final TransactionLock locks;
    private final Sql sql;

    ContractRepository(RegionScope scope, BulkWork bulk, EntityCopy copy, TransactionLock locks, Sql sql) {
        super(scope, LabourContract.class, "region");
        this.bulk = bulk;
        this.copy = copy;
        this.locks = locks;
        this.sql = sql;
    }

    /**
     * For the bulk work that is under way: whether references of a client and numbers of employers were used before.
     *
     * @param employers of the numbers, one for each
     */
    void foresee(String client, List<String> references, List<String> employers, List<String> numbers) {
        bulk.write();
        locks.hold(employers.stream().map(ContractRepository::numbersOf).collect(Collectors.toSet()));
        ForeseenContracts foreseen = foreseen().orElseGet(ForeseenContracts::new);
        references.forEach(reference -> foreseen.read(reference, Optional.empty()));
        sql.each(USERS, row -> foreseen.read(row.text("source_ref"), Optional.of(row.uuid("id"))), client, references);
        IntStream.range(0, numbers.size())
                .forEach(at -> foreseen.read(employers.get(at), numbers.get(at), Optional.empty()));
        sql.each(
                NUMBERS,
                row -> foreseen.read(row.text("employer"), row.text("number"), Optional.of(row.uuid("id"))),
                employers,
                numbers);
        bulk.know(ForeseenContracts.class, foreseen);
    }

    /** The same for contracts that stand of these entries on rolls and their persons; the entries are held. */
    void foresee(List<RollEntry> entries) {
        written();
        ForeseenContracts foreseen = foreseen().orElseThrow();
        entries.forEach(foreseen::readFor);
        sql.each(
                STANDING,
                row -> foreseen.read(
                        row.uuid("id"), row.uuid("roll_entry"), row.text("person"), row.text("employer"), days(row)),
                entries.stream().map(RollEntry::id).toList(),
                entries.stream().map(entry -> entry.person().token()).toList());
    }

    /** For who changes or annuls a contract: bulk work goes by how it stands now. */
    void changed(LabourContract contract) {
        foreseen().ifPresent(foreseen -> foreseen.changed(contract));
    }

    private Optional<ForeseenContracts> foreseen() {
        return bulk.known(ForeseenContracts.class, ForeseenContracts.class);
    }

    /** In bulk work that has foreseen contracts, the session need not come to know it. */
    @Override
    public void keep(LabourContract contract) {
        Optional<ForeseenContracts> foreseen = foreseen();
        if (foreseen.isPresent()) {
            bulk.later(LabourContract.class, contract, this::insert);
            foreseen.get().add(contract);
        } else {
            super.keep(contract);
        }
    }

    /** Behind what frees a number. */
    private void insert(List<LabourContract> contracts) {
        flush();
        copy.insert(LabourContract.class, contracts);
    }

    @Override
    public Optional<UUID> user(String client, String sourceRef) {
        return foreseen().flatMap(known -> known.user(sourceRef)).orElseGet(() -> super.user(client, sourceRef));
    }

    /** The one that stands under the employer's number, if the caller may see it. */
    Optional<LabourContract> under(String employer, String number) {
        bulkWritten();
        return find("employer = ?1 and terms.number = ?2 and annulReason is null", employer, number)
                .firstResultOptional();
    }

    /** The entries on the roll of those that stand under these numbers of the employer. */
    List<UUID> entriesUnder(String employer, List<String> numbers) {
        return sql.list(
                "select roll_entry from labour_contract where employer = ? and number = any(?) and annul_reason is null",
                row -> row.uuid("roll_entry"),
                employer,
                numbers);
    }

    private void bulkWritten() {
        if (bulk.underway()) {
            bulk.write();
        }
    }

    /** Before the table is read past the session. */
    private void written() {
        bulkWritten();
        if (getEntityManager().isJoinedToTransaction()) {
            flush();
        }
    }

    @Override
    public List<Span> of(UUID rollEntry) {
        return foreseen()
                .flatMap(known -> known.daysOf(rollEntry))
                .orElseGet(() -> ofEntries(List.of(rollEntry)).getOrDefault(rollEntry, List.of()));
    }

    @Override
    public Map<UUID, List<Span>> ofEntries(Collection<UUID> rollEntries) {
        written();
        Map<UUID, List<Span>> days = new HashMap<>();
        sql.each(
                DAYS,
                row -> days.computeIfAbsent(row.uuid("roll_entry"), first -> new ArrayList<>())
                        .add(days(row)),
                rollEntries);
        return days;
    }

    /** What surrounds the contracts that were signed with these entries of rolls, by entry. */
    Map<UUID, Employment> employments(Collection<UUID> rollEntries) {
        written();
        Map<UUID, Employment> employments = new HashMap<>();
        sql.each(
                EMPLOYMENTS,
                row -> {
                    Employment of = employments.computeIfAbsent(
                            row.uuid("id"),
                            first -> new Employment(
                                    Span.through(row.date("joined_on"), row.date("left_on")), new ArrayList<>()));
                    if (row.date("starts_on") != null) {
                        of.contracts().add(days(row));
                    }
                },
                rollEntries);
        return employments;
    }

    private static Span days(Row contract) {
        return Span.through(contract.date("starts_on"), contract.date("last_day"));
    }

    /** Those that stand of an entry on a roll. */
    List<LabourContract> standing(UUID rollEntry) {
        return list("rollEntry = ?1 and annulReason is null", rollEntry);
    }

    /** Whether the employer uses the number for another contract; until the transaction ends, nobody else begins to. */
    boolean knows(String employer, String number, UUID exceptOf) {
        locks.hold(numbersOf(employer));
        Optional<Optional<UUID>> foreseen = foreseen().flatMap(known -> known.under(employer, number));
        if (foreseen.isPresent()) {
            return foreseen.get().filter(other -> !other.equals(exceptOf)).isPresent();
        }
        return count(
                        "employer = ?1 and terms.number = ?2 and annulReason is null and id <> ?3",
                        employer,
                        number,
                        exceptOf)
                > 0;
    }

    private static String numbersOf(String employer) {
        return "contract numbers of " + employer;
    }

    /** Other contracts of the same employer and person that stand. */
    List<UUID> others(LabourContract contract) {
        return foreseen().flatMap(known -> known.others(contract)).orElseGet(() -> readOthers(contract));
    }

    private List<UUID> readOthers(LabourContract contract) {
        bulkWritten();
        return list(
                        "person = ?1 and employer = ?2 and annulReason is null and id <> ?3",
                        contract.person(),
                        contract.employer(),
                        contract.id())
                .stream()
                .map(LabourContract::id)
                .toList();
    }

    /** @param ofPerson tokens of a person who is asked for by document; null without one */
    Page<LabourContract> page(ContractFilter filter, Set<String> ofPerson, Paging paging) {
        return visible()
                .where("r.rollEntry = :rollEntry", "rollEntry", filter.rollEntry)
                .where(OF_EMPLOYER, "employer", filter.employer)
                .where("r.person = :person", "person", filter.person)
                .where("r.person in :tokens", "tokens", ofPerson)
                .where("r.terms.number = :number", "number", filter.number)
                .where("r.terms.kind = :termKind", "termKind", filter.termKind)
                .where("r.terms.endsOn <= :expires and r.end.on is null", "expires", filter.expiresUntil)
                .where(IN_FORCE, "day", filter.inForceOn)
                .page(paging, LATEST_FIRST);
    }
}
