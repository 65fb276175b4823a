package org.ganlao.laborrights.relation.contract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.laborrights.relation.contract.domain.LabourContract;
import org.ganlao.laborrights.relation.roll.domain.RollEntry;
import org.ganlao.laborrights.relation.roll.domain.Span;

/** What bulk work has read of contracts beforehand, kept up to date with those that it adds. */
final class ForeseenContracts {

    private final Map<String, Optional<UUID>> users = new HashMap<>();
    private final Map<Number, Optional<UUID>> numbers = new HashMap<>();
    private final Map<UUID, Map<UUID, Span>> ofEntries = new HashMap<>();
    private final Map<Employee, Set<UUID>> ofEmployees = new HashMap<>();

    private record Employee(String person, String employer) {}

    private record Number(String employer, String number) {}

    void read(String reference, Optional<UUID> user) {
        users.put(reference, user);
    }

    /** @param contract that stands under the number */
    void read(String employer, String number, Optional<UUID> contract) {
        numbers.put(new Number(employer, number), contract);
    }

    /** What stands of this entry's person is read from here on. */
    void readFor(RollEntry entry) {
        ofEntries.computeIfAbsent(entry.id(), first -> new HashMap<>());
        ofEmployees.computeIfAbsent(employee(entry), first -> new HashSet<>());
    }

    /** @param days of a contract that stands; kept only where all of the entry, and of the employee, are read */
    void read(UUID contract, UUID entry, String person, String employer, Span days) {
        Map<UUID, Span> ofEntry = ofEntries.get(entry);
        if (ofEntry != null) {
            ofEntry.put(contract, days);
        }
        Set<UUID> ofEmployee = ofEmployees.get(new Employee(person, employer));
        if (ofEmployee != null) {
            ofEmployee.add(contract);
        }
    }

    /** One that the bulk work signs. */
    void add(LabourContract contract) {
        read(contract.origin().sourceRef(), Optional.of(contract.id()));
        stands(contract);
    }

    private void stands(LabourContract contract) {
        read(contract.employer(), contract.terms().number(), Optional.of(contract.id()));
        read(contract.id(), contract.rollEntry(), contract.person(), contract.employer(), contract.days());
    }

    /** One that the bulk work changes or annuls, as it is now; another client may have signed it, under a reference of its own. */
    void changed(LabourContract contract) {
        numbers.replaceAll((number, of) -> of.filter(other -> !other.equals(contract.id())));
        ofEntries.values().forEach(days -> days.remove(contract.id()));
        ofEmployees.values().forEach(all -> all.remove(contract.id()));
        if (contract.standing()) {
            stands(contract);
        }
    }

    /** Days of what stands of the entry; empty if that was not read. */
    Optional<List<Span>> daysOf(UUID entry) {
        return Optional.ofNullable(ofEntries.get(entry)).map(days -> List.copyOf(days.values()));
    }

    /** What stands of the contract's employee with its employer beside it; empty if that was not read. */
    Optional<List<UUID>> others(LabourContract contract) {
        return Optional.ofNullable(ofEmployees.get(new Employee(contract.person(), contract.employer())))
                .map(all -> all.stream()
                        .filter(other -> !other.equals(contract.id()))
                        .toList());
    }

    private static Employee employee(RollEntry entry) {
        return new Employee(entry.person().token(), entry.post().employer());
    }

    /** The contract that the client calls so; empty if that was not read. */
    Optional<Optional<UUID>> user(String reference) {
        return Optional.ofNullable(users.get(reference));
    }

    /** The contract that stands under the number; empty if that was not read. */
    Optional<Optional<UUID>> under(String employer, String number) {
        return Optional.ofNullable(numbers.get(new Number(employer, number)));
    }
}
