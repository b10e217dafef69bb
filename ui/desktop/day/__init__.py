"""The day itself: now and next in each room, who is missing, what runs late, and the smallest repair; readable from two metres."""
