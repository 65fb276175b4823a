package org.ganlao.platform.record;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What bulk work has read beforehand of one kind of records, kept up to date with those that it adds. */
final class Foreseen<R extends FactRecord & OfPerson> {

    private final Map<ByteBuffer, List<R>> ofPersons = new HashMap<>();
    private final Map<Reference, Optional<UUID>> users = new HashMap<>();

    /** What a system calls a record of its own, whether it may or not. */
    private record Reference(String client, String sourceRef) {}

    List<byte[]> unread(Collection<byte[]> blindIndexes) {
        return blindIndexes.stream()
                .filter(index -> !ofPersons.containsKey(ByteBuffer.wrap(index)))
                .toList();
    }

    /** @param found all records of these persons */
    void read(Collection<byte[]> blindIndexes, List<R> found) {
        blindIndexes.forEach(index -> ofPersons.put(ByteBuffer.wrap(index), new ArrayList<>(1)));
        found.forEach(this::addToPerson);
    }

    /** @param user the id of the record that the client calls so */
    void read(String client, String sourceRef, Optional<UUID> user) {
        users.put(new Reference(client, sourceRef), user);
    }

    /** All records of these persons; empty if one of them was not read. */
    Optional<List<R>> of(List<byte[]> blindIndexes) {
        List<R> records = new ArrayList<>();
        for (byte[] index : blindIndexes) {
            List<R> ofPerson = ofPersons.get(ByteBuffer.wrap(index));
            if (ofPerson == null) {
                return Optional.empty();
            }
            records.addAll(ofPerson);
        }
        return Optional.of(records);
    }

    /** The record that the client calls so, if there is one; empty if that was not read. */
    Optional<Optional<UUID>> user(String client, String sourceRef) {
        return Optional.ofNullable(users.get(new Reference(client, sourceRef)));
    }

    void add(R record) {
        addToPerson(record);
        Origin origin = record.origin();
        read(origin.client(), origin.sourceRef(), Optional.of(record.id()));
    }

    /** Of a person who was not read some records would not be all. */
    private void addToPerson(R record) {
        List<R> ofPerson = ofPersons.get(ByteBuffer.wrap(record.person().blindIndex()));
        if (ofPerson != null) {
            ofPerson.add(record);
        }
    }
}
