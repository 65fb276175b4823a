package org.ganlao.systemtests.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.FileImport;

/** A bureau's system that reports transfers by file and reads them again. */
final class TransferOffice {

    static final String CLERK = "clerk.province";

    private static final String SERVICE = "/api/employment/v1";
    private static final int PAGE = 100;

    private final Client client;

    TransferOffice(Client client) {
        this.client = client;
    }

    FileImport departures(String csv) {
        return departures("all-or-nothing", csv);
    }

    FileImport departures(String mode, String csv) {
        return FileImport.send(
                client, CLERK, SERVICE + "/imports/transfers?mode=" + mode, "text/csv; charset=UTF-8", csv);
    }

    FileImport returns(String ndjson) {
        return FileImport.send(client, CLERK, SERVICE + "/imports/transfer-returns", "application/x-ndjson", ndjson);
    }

    /** All transfers that the filter finds, page by page. */
    List<JsonNode> found(String filter) {
        List<JsonNode> transfers = new ArrayList<>();
        String first = SERVICE + "/transfers?limit=" + PAGE + "&" + filter;
        String path = first;
        while (path != null) {
            JsonNode page = client.get(CLERK, path).expect(200).json();
            page.required("items").forEach(transfers::add);
            path = page.path("next").isTextual()
                    ? first + "&cursor=" + page.path("next").asText()
                    : null;
        }
        return transfers;
    }
}
