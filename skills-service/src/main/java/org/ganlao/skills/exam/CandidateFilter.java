package org.ganlao.skills.exam;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.ganlao.platform.record.SoughtPerson;
import org.ganlao.skills.exam.domain.CandidateState;

/** Which candidates to list; what is not given does not narrow the list. */
public class CandidateFilter extends SoughtPerson {

    @QueryParam("session")
    UUID session;

    @QueryParam("state")
    CandidateState state;
}
