package org.resetdesk.guidance;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the advisor is asked, as an address carries it; every field may be missing or empty. */
public class GuidanceForm {

    @Parameter(
            description =
                    "camera, nvr, dvr, intercom, access, alarm; where it is missing, the model or serial tells it")
    @QueryParam("device")
    public String device;

    @Parameter(description = "As on the label: DS-7608NI-I2/8P")
    @QueryParam("model")
    public String model;

    @Parameter(description = "The whole serial number: the model stands in it")
    @QueryParam("serial")
    public String serial;

    @Parameter(description = "71Q/Q/K, I, M, HG, 71/72HQ/HU/HT")
    @QueryParam("series")
    public String series;

    @Parameter(description = "V4.30.005, with or without build")
    @QueryParam("firmware")
    public String firmware;

    @Parameter(description = "In whose Hik-Connect account it is: mine, other, no")
    @QueryParam("bound")
    public String bound;

    @Parameter(description = "Whether an e-mail address was reserved: yes, no")
    @QueryParam("email")
    public String email;

    @Parameter(description = "Whether validation questions were set: yes, no")
    @QueryParam("questions")
    public String questions;

    @Parameter(description = "Whether there is a GUID file: yes, no")
    @QueryParam("guid")
    public String guid;

    @Parameter(description = "Whether the camera has a reset button in reach: yes, no")
    @QueryParam("button")
    public String button;

    @Parameter(description = "Whether there is a monitor and a mouse: yes, no")
    @QueryParam("monitor")
    public String monitor;

    @Parameter(description = "Whether there is a phone or a computer in its network: yes, no")
    @QueryParam("lan")
    public String lan;
}
