package org.ganlao.employment.seeking.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.employment.seeking.transfer.domain.Transfer;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;

@ApplicationScoped
class ReadTransfers {

    private final TransferRepository transfers;
    private final Persons persons;
    private final AuditedReads reads;

    ReadTransfers(TransferRepository transfers, Persons persons, AuditedReads reads) {
        this.transfers = transfers;
        this.persons = persons;
        this.reads = reads;
    }

    TransferView one(UUID id) {
        TransferView view = view(transfers.visible(id));
        reads.one("transfer", id);
        return view;
    }

    Page<TransferView> page(TransferFilter filter, Paging paging) {
        Page<Transfer> page = transfers.page(filter, persons.indexesOf(filter.document), paging);
        reads.list("transfer");
        return page.map(this::view);
    }

    private TransferView view(Transfer transfer) {
        return TransferView.from(transfer, persons.show(transfer.person()));
    }
}
