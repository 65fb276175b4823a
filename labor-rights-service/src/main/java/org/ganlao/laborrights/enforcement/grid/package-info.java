/** 网格化监察: inspection bodies with their staff and equipment, inspectors with credentials, cells with who is responsible. */
package org.ganlao.laborrights.enforcement.grid;
