package org.ganlao.employment.seeking.transfer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

final class TransferImports {

    @Produces
    @Singleton
    RequestImport<TransferRequest> transfers(RecordTransfer recording) {
        return new RequestImport<>(
                "transfers",
                TransferRequest.class,
                Set.of("clerk"),
                TransferRequest::sourceRef,
                recording::check,
                recording::foresee,
                recording::take);
    }

    @Produces
    @Singleton
    RequestImport<ReturnRow> returns(TakeReturns returns) {
        return new RequestImport<>(
                "transfer-returns",
                ReturnRow.class,
                Set.of("clerk"),
                ReturnRow::key,
                returns::check,
                returns::foresee,
                returns::take);
    }
}
