package org.ganlao.socialinsurance.agency;

import org.ganlao.socialinsurance.agency.domain.AgencyService;

/** @param workingDays within which the service is done at the latest */
record ServiceStandard(AgencyService service, int workingDays) {}
