package org.ganlao.socialinsurance.collection.contribution;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Which receipts to list; what is not given does not narrow the list. */
public class ReceiptFilter {

    @QueryParam("number")
    @Size(max = 40)
    String number;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("receivedFrom")
    LocalDate receivedFrom;

    @QueryParam("receivedUntil")
    LocalDate receivedUntil;
}
