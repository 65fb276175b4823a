package org.ganlao.laborrights.relation.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.relation.contract.domain.LabourContract;

/** What bulk work has read of contracts beforehand, kept up to date with those that it adds. */
final class ForeseenContracts {

    private final Map<String, Optional<UUID>> users = new HashMap<>();
    private final Map<Number, Optional<UUID>> numbers = new HashMap<>();

    private record Number(String employer, String number) {}

    void read(String reference, Optional<UUID> user) {
        users.put(reference, user);
    }

    /** @param contract that stands under the number */
    void read(String employer, String number, Optional<UUID> contract) {
        numbers.put(new Number(employer, number), contract);
    }

    void add(LabourContract contract) {
        read(contract.origin().sourceRef(), Optional.of(contract.id()));
        read(contract.employer(), contract.terms().number(), Optional.of(contract.id()));
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
