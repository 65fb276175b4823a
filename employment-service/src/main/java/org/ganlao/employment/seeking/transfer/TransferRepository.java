package org.ganlao.employment.seeking.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.ganlao.employment.seeking.transfer.domain.Transfer;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.BulkReads;
import org.ganlao.platform.record.PersonRecordRepository;

@ApplicationScoped
class TransferRepository extends PersonRecordRepository<Transfer> {

    private static final Keyset<Transfer> NEWEST_FIRST = latestFirst("r.departure.departedOn");

    private static final String AWAY_ON =
            "r.annulReason is null and r.departure.departedOn <= :day and (r.returned.on is null or r.returned.on > :day)";

    TransferRepository(RegionScope scope, BulkReads bulk) {
        super(scope, bulk, Transfer.class, "departure.region");
    }

    /** The persons of the transfers that have these references. */
    List<ProtectedId> personsOf(String client, List<String> references) {
        return getEntityManager()
                .createQuery(
                        "select r.person from Transfer r where r.origin.client = :client and r.origin.sourceRef in :references",
                        ProtectedId.class)
                .setParameter("client", client)
                .setParameter("references", references)
                .getResultList();
    }

    Optional<Transfer> bySourceRef(String client, String sourceRef) {
        return user(client, sourceRef).map(this::findById);
    }

    Page<Transfer> page(TransferFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.person.token = :person", "person", filter.person)
                .where("r.departure.region = :region", "region", filter.region)
                .where("r.departure.destination.kind = :kind", "kind", filter.destinationKind)
                .where("r.departure.organisedBy = :organisedBy", "organisedBy", filter.organisedBy)
                .where("r.firstTransfer = :first", "first", filter.firstTransfer)
                .where(AWAY_ON, "day", filter.awayOn)
                .where("r.departure.departedOn >= :from", "from", filter.departedFrom)
                .where("r.departure.departedOn <= :until", "until", filter.departedUntil)
                .page(paging, NEWEST_FIRST);
    }
}
