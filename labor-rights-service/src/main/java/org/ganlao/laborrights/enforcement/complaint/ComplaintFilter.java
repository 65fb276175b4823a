package org.ganlao.laborrights.enforcement.complaint;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.ganlao.laborrights.enforcement.complaint.domain.ComplaintState;
import org.ganlao.laborrights.enforcement.inspection.domain.Channel;

/** What is not given does not narrow the list. */
public class ComplaintFilter {

    @QueryParam("state")
    ComplaintState state;

    @QueryParam("channel")
    Channel channel;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("queryCode")
    @Size(max = 20)
    String queryCode;

    @QueryParam("receivedFrom")
    LocalDate receivedFrom;

    @QueryParam("receivedUntil")
    LocalDate receivedUntil;
}
