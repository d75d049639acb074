# What each code is called: stages, outcomes of a call, obstacles, channels, states.

stage-new = New
stage-attempted = Attempted, not reached
stage-contacted = Contacted
stage-interested = Interested
stage-met = Met
stage-pilot = Pilot
stage-user = User
stage-not_interested = Not interested (they said no)
stage-declined = Declined (we said no)
stage-unreachable = Unreachable

outcome-no_answer = No answer
outcome-busy = Busy
outcome-voicemail = Left a voicemail
outcome-left_message = Left a message with someone
outcome-wrong_number = Wrong number, or no longer there
outcome-call_back = Call back
outcome-talked = Talked, undecided
outcome-interested = Interested
outcome-meeting = Meeting booked
outcome-referred = Referred to somebody else
outcome-later = Not now
outcome-not_interested = Not interested
outcome-do_not_contact = Do not contact again

obstacle-complex_decision = Decision too complex
obstacle-own_means = Has its own means
obstacle-not_their_problem = Does not have the problem
obstacle-existing_tool = Already has a tool
obstacle-bad_timing = Not the moment
obstacle-it_security = Security, IT department
obstacle-legal_privacy = Legal, data protection
obstacle-no_time = No time
obstacle-not_equipped = Not equipped
obstacle-wrong_person = Wrong person
obstacle-other = Other

channel-phone = Telephone
channel-email = E-mail
channel-video = Video call
channel-event = Event, fair

product-state-search = Looking for first users
product-state-minimal = Minimal list
product-state-building = Building
product-state-launched = Launched

decline-contractor = Takes us for a contractor
decline-out_of_scope = Off target
decline-not_digital_enough = Not digital enough
decline-too_specific = Request too specific
decline-no_capacity = We have no capacity
decline-other = Other
